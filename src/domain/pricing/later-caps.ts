import { compareYuan, type Yuan } from '../shared/money.ts'
import type { LaterAddition } from './later-additions.ts'

/** Months in which a part year costs the whole one: the first and last of them, and what one more costs then. */
export type CappedMonths = {
  readonly from: number
  readonly to: number
  /** Whole years that are left besides the part year. */
  readonly wholeYears: number
  readonly amount: Yuan
}

/** From so many months on a part year costs the whole one (PRC-03). */
const CAP = 10

/** Does the part year that is left then cost the whole one (PRC-03)? */
export function isCapped({ line }: LaterAddition): boolean {
  return line.months >= CAP
}

/** The runs of months at the cap, one a year of the term, the earliest first (PRC-03). */
export function cappedMonths(later: readonly LaterAddition[]): readonly CappedMonths[] {
  const runs: CappedMonths[] = []
  for (const addition of later) {
    if (!isCapped(addition)) continue
    const { month, line } = addition
    const last = runs.at(-1)
    if (last && last.to === month - 1 && compareYuan(last.amount, line.amount) === 0) {
      runs[runs.length - 1] = { ...last, to: month }
    } else {
      runs.push({ from: month, to: month, wholeYears: line.wholeYears, amount: line.amount })
    }
  }
  return runs
}
