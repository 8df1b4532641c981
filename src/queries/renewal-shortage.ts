import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type RenewalsAhead, renewalsAhead } from '../policies/tell-shortage.ts'

/** The automatic renewals of the next 30 days against the balance (RNW-05). */
export const renewalShortage = query<Record<string, never>, RenewalsAhead>({
  name: 'renewal-shortage',
  input: z.record(z.string(), z.never()),
  reads: ['movement', 'order', 'subscription'],
  readsDay: true,
  view: (records, _, { now }) => renewalsAhead(records, now),
})
