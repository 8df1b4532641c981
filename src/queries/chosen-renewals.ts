import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { isRenewedByTheYear, type RenewalRow, renewalRow } from '../policies/renewal-rows.ts'

/** More than anybody chooses; what an address holds beyond it is not looked at. */
const MOST_CHOSEN = 500

/** The chosen products as 续费中心 shows them, in the order of their choice; what is none is left out (RNW-01). */
export const chosenRenewals = query<{ ids: readonly string[] }, readonly RenewalRow[]>({
  name: 'chosen-renewals',
  input: z.object({ ids: z.array(z.string()) }),
  reads: ['subscription', 'order', 'invoice', 'refund'],
  readsDay: true,
  view: (records, { ids }, { today }) =>
    [...new Set(ids)].slice(0, MOST_CHOSEN).flatMap((id) => {
      const product = records.get('subscription', id)
      const isRow = product !== undefined && isRenewedByTheYear(product, today)
      return isRow ? [renewalRow(records, product, today)] : []
    }),
})
