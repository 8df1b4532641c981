import type { Estimate } from '../estimates/index.ts'
import { subtractYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { isSameData } from '../shared/same-data.ts'
import { pricePlanItem } from './plan-price.ts'

/** Two variants beside each other: an item of each, or of one alone, and what the second costs more (less: below 0). */
export type ComparedItems = {
  readonly left: Estimate | null
  readonly right: Estimate | null
  readonly difference: Yuan
}

/** How close two items are, the closest first: equal, of the same main thing, of the same line and case. */
const CLOSENESS: readonly ((left: Estimate, right: Estimate) => boolean)[] = [
  isSameData,
  (left, right) => isSameKind(left, right) && left.items[0]?.sku === right.items[0]?.sku,
  isSameKind,
]

/** Two variants item by item: each item beside the closest of the other variant, in the order of the first (PLN-01). */
export function compareVariants(
  left: readonly Estimate[],
  right: readonly Estimate[],
): readonly ComparedItems[] {
  const partners = new Map<number, number>()
  for (const isClose of CLOSENESS) {
    left.forEach((one, at) => {
      if (partners.has(at)) return
      const taken = new Set(partners.values())
      const found = right.findIndex((other, place) => !taken.has(place) && isClose(one, other))
      if (found >= 0) partners.set(at, found)
    })
  }
  const taken = new Set(partners.values())
  return [
    ...left.map((one, at) => compared(one, right[partners.get(at) ?? -1] ?? null)),
    ...right.flatMap((other, at) => (taken.has(at) ? [] : [compared(null, other)])),
  ]
}

function isSameKind(left: Estimate, right: Estimate): boolean {
  return left.line === right.line && left.scenario === right.scenario
}

function compared(left: Estimate | null, right: Estimate | null): ComparedItems {
  return { left, right, difference: subtractYuan(totalOf(right), totalOf(left)) }
}

function totalOf(estimate: Estimate | null): Yuan {
  return (estimate && pricePlanItem(estimate).priced?.quote.total) ?? ZERO_YUAN
}
