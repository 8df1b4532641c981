import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { validThrough } from '../domain/estimates/index.ts'
import { planValidity } from '../domain/plans/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
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
  /** The plans that hold and were not applied for, with the last day they hold (FCT-04). */
  readonly plans: readonly { readonly id: string; readonly name: string; readonly on: CivilDate }[]
}

/** 「花费日历」: what was paid this year, what is certain and what is to be expected for five years (FCT-01). */
export const spending = query<Record<string, never>, Spending>({
  name: 'spending',
  input: z.record(z.string(), z.never()),
  reads: ['order', 'subscription', 'plan'],
  readsDay: true,
  view: (records, _, moment) => {
    const items = spendingItems(records, moment)
    return {
      months: spendingMonths(items, moment.today),
      marks: spendingMarks(records.list('subscription'), moment.today),
      plans: records
        .list('plan')
        .filter((plan) => !plan.applied && planValidity(plan, moment.today) === 'valid')
        .map(({ id, name, madeOn }) => ({ id, name, on: validThrough(madeOn) })),
      planned: items.filter(({ nature }) => nature === 'certain'),
    }
  },
})
