import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import { type SpendingItem, spendingItems } from '../policies/spending-items.ts'

/** A page of 「花费明细」, by day: of one year, or of all where the text is no year (FCT-01). */
export const listSpending = query<{ readonly year: string } & PageInput, Page<SpendingItem>>({
  name: 'list-spending',
  input: z.object({ year: z.string(), ...PAGE_INPUT }),
  reads: ['order', 'subscription'],
  readsDay: true,
  view: (records, input, moment) => {
    const items = spendingItems(records, moment)
    const isYear = /^\d{4}$/.test(input.year)
    const found = isYear ? items.filter(({ on }) => on.startsWith(input.year)) : items
    return pageOf(found, input, items.length)
  },
})
