import type { WorkerMessage } from '../ask-worker.ts'
import type { AppImportAnswer } from './app-import.ts'

/** The text of a file, as `Blob.text` reads it. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What is asked of the worker. */
export type ImportRequest = { readonly bytes: Uint8Array; readonly now: number }

/** What it answers: how far it is, at last what came of it. */
export type ImportMessage = WorkerMessage<AppImportAnswer>
