import type { Budget } from '../account/index.ts'
import { compareYuan, sumYuan, timesYuan, type Yuan } from '../shared/money.ts'

/** At so many per cent of a year's budget the customer is told, once each (FCT-03). */
const BUDGET_THRESHOLDS = [80, 100] as const

type Spent = { readonly on: string; readonly nature: string; readonly amount: Yuan }

/** What counts against the budget of a calendar year, in 元: what is paid and what is certain (FCT-03). */
export function countedInYear(items: readonly Spent[], year: number): Yuan {
  const counted = items.filter(
    ({ on, nature }) => nature !== 'expected' && Number(on.slice(0, 4)) === year,
  )
  return sumYuan(counted.map(({ amount }) => amount))
}

/** The thresholds that this sum has reached, the lowest first. */
export function reachedOf({ amount }: Pick<Budget, 'amount'>, counted: Yuan): readonly number[] {
  return BUDGET_THRESHOLDS.filter(
    (percent) => compareYuan(timesYuan(counted, 100), timesYuan(amount, percent)) >= 0,
  )
}

/** How much of the budget is used, in whole per cent, rounded down: 100 means that all of it is. */
export function percentUsed({ amount }: Pick<Budget, 'amount'>, counted: Yuan): number {
  return Math.floor((Number(counted) / Number(amount)) * 100 + 1e-9)
}
