import type { KeptJournal } from '../../../api/ports.ts'
import type { Verification } from '../../journal/verify.ts'
import type { WorkerMessage } from '../ask-worker.ts'

/** What is asked of the worker. */
export type VerifyRequest = KeptJournal

/** What it answers: which part is done, at last what came of it. */
export type VerifyMessage = WorkerMessage<Verification>
