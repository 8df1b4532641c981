import type { Redrawing } from '../../../domain/applications/index.ts'

/** To the worker that draws beside the page. */
export type DrawingRequest = { readonly bytes: Uint8Array; readonly how: Redrawing }

/** `bytes`: the picture that was drawn; null: it cannot be decoded. */
export type DrawingAnswer = { readonly bytes: Uint8Array | null }
