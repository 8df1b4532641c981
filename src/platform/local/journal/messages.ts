import type { KeptJournal } from '../../../api/ports.ts'
import type { Verification } from '../../journal/verify.ts'

/** What is asked of the worker. */
export type VerifyRequest = KeptJournal

/** What it answers: which part is done, at last what came of it. */
export type VerifyMessage = { readonly progress: number } | { readonly answer: Verification }
