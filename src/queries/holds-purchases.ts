import * as z from 'zod/mini'
import { query } from '../api/query.ts'

const KEPT = ['application', 'subscription'] as const

/** Whether anything is kept that a customer would miss: from then on it is said how safe it is. */
export const holdsPurchases = query<Record<string, never>, boolean>({
  name: 'holds-purchases',
  input: z.record(z.string(), z.never()),
  reads: KEPT,
  view: (records) => KEPT.some((kind) => records.holds(kind)),
})
