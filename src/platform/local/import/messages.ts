import type { AppImportAnswer } from './app-import.ts'

/** What is asked of the worker. */
export type ImportRequest = { readonly file: Blob; readonly now: number }

/** What it answers: how far it is, at last what came of it. */
export type ImportMessage = { readonly progress: number } | { readonly answer: AppImportAnswer }
