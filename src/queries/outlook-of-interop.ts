import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { enterpriseIdOf, enterpriseIdProblem } from '../domain/orders/index.ts'
import { type InteropOutlook, interopOutlook } from '../domain/subscriptions/index.ts'
import { interopOf } from '../policies/purchases/marketing.ts'

/** What buying interop accounts for a CorpID would come to today (LIF-08); null while it is none. */
export const outlookOfInterop = query<{ corpId: string; years: number }, InteropOutlook | null>({
  name: 'outlook-of-interop',
  input: z.object({ corpId: z.string(), years: z.int().check(z.minimum(1)) }),
  reads: ['subscription'],
  readsDay: true,
  view: (records, { corpId, years }, { today }) => {
    if (enterpriseIdProblem('corp-id', corpId) !== null) return null
    return interopOutlook(interopOf(records, enterpriseIdOf('corp-id', corpId)), { today, years })
  },
})
