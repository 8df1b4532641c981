import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import {
  type SpendingItem,
  type SpendingMark,
  type SpendingMonth,
  spendingItems,
  spendingMarks,
  spendingMonths,
} from '../policies/spending-items.ts'

export type Spending = {
  readonly months: readonly SpendingMonth[]
  readonly marks: readonly SpendingMark[]
  /** What 自动续费 will charge, for the calendar file (FCT-04). */
  readonly planned: readonly SpendingItem[]
}

/** 「花费日历」: what was paid this year, what is certain and what is to be expected for five years (FCT-01). */
export const spending = query<Record<string, never>, Spending>({
  name: 'spending',
  input: z.record(z.string(), z.never()),
  reads: ['order', 'subscription'],
  readsDay: true,
  view: (records, _, moment) => {
    const items = spendingItems(records, moment)
    return {
      months: spendingMonths(items, moment.today),
      marks: spendingMarks(records.list('subscription'), moment.today),
      planned: items.filter(({ nature }) => nature === 'certain'),
    }
  },
})
