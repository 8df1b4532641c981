import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import { daysBetween } from '../domain/shared/civil-date.ts'
import { byId } from '../domain/shared/moment-order.ts'
import { RENEWAL_MODES, type Subscription } from '../domain/subscriptions/index.ts'
import { isRenewedByTheYear, type RenewalRow, renewalRow } from '../policies/renewal-rows.ts'

/** What the address says: products that end within so many days, and how they are renewed; else it filters nothing. */
export type RenewalFilter = { readonly within: string; readonly mode: string }

/** The choices of `within`, in days. */
export const ENDS_WITHIN = ['30', '60', '90', '180'] as const

/** 「续费列表」: every annual product that may be renewed now or later, the one that ends first first (RNW-01). */
export const listRenewals = query<RenewalFilter & PageInput, Page<RenewalRow>>({
  name: 'list-renewals',
  input: z.object({ within: z.string(), mode: z.string(), ...PAGE_INPUT }),
  reads: ['subscription', 'order', 'invoice', 'refund'],
  readsDay: true,
  view: (records, input, { today }) => {
    const all = records.list('subscription').filter((one) => isRenewedByTheYear(one, today))
    const within = ENDS_WITHIN.find((one) => one === input.within)
    const mode = RENEWAL_MODES.find((one) => one === input.mode)
    const found = all.filter(({ expiresOn, renewal }) => {
      if (mode && renewal.mode !== mode) return false
      return !within || (expiresOn !== null && daysBetween(today, expiresOn) <= Number(within))
    })
    const page = pageOf([...found].sort(endsFirst), input, all.length)
    return { ...page, rows: page.rows.map((product) => renewalRow(records, product, today)) }
  },
})

/** What has no expiry yet comes last. */
function endsFirst(one: Subscription, other: Subscription): number {
  const [a, b] = [one, other].map(({ expiresOn }) => expiresOn ?? '~')
  if (a === b || a === undefined || b === undefined) return byId(one, other)
  return a < b ? -1 : 1
}
