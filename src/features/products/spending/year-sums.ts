import { addYuan, sumYuan, type Yuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import type { SpendingMonth, SpendingNature } from '../../../policies/spending-items.ts'

export const NATURES = ['paid', 'certain', 'expected'] as const satisfies readonly SpendingNature[]

/** What goes out in a calendar year, in 元 (FCT-01). */
export type YearSum = {
  readonly year: string
  readonly total: Yuan
  /** The last month that is looked at, from 1; null: all of it. */
  readonly through: number | null
} & Readonly<Record<SpendingNature, Yuan>>

/** All that goes out in a month, in 元. */
export function totalOf(sums: Readonly<Record<SpendingNature, Yuan>>): Yuan {
  return sumYuan(NATURES.map((nature) => sums[nature]))
}

/** The months summed up by calendar year, in their order. */
export function yearSums(months: readonly SpendingMonth[]): readonly YearSum[] {
  const years = new Map<string, { [N in SpendingNature]: Yuan }>()
  for (const { month, ...sums } of months) {
    const year = month.slice(0, 4)
    const before = years.get(year) ?? { paid: ZERO_YUAN, certain: ZERO_YUAN, expected: ZERO_YUAN }
    for (const nature of NATURES) before[nature] = addYuan(before[nature], sums[nature])
    years.set(year, before)
  }
  const last = Number(months.at(-1)?.month.slice(5, 7))
  return [...years].map(([year, sums], at) => ({
    ...{ year, total: totalOf(sums), ...sums },
    through: at === years.size - 1 && last < 12 ? last : null,
  }))
}
