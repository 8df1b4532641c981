import type { Purchase } from '../../domain/orders/index.ts'

/** The lines that are bought directly (APP-01). */
export type DirectLine = Extract<Purchase['what'], 'pv' | 'interop'>
