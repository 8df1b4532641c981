import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { nextSeenAt } from '../policies/due-events.ts'

/** When something that is seen happens by itself next (LIF-12); null: nothing waits. */
export const nextDue = query<Record<string, never>, Instant | null>({
  name: 'next-due',
  input: z.record(z.string(), z.never()),
  reads: ['order', 'application', 'subscription', 'invoice', 'movement', 'demo-settings'],
  view: (records) => nextSeenAt(records),
})
