import { inOrderTurn } from '../orders/index.ts'
import type { Instant } from '../shared/instant.ts'
import { compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'

type Placed = { readonly id: string; readonly createdAt: Instant }

/** An order and what can be invoiced of it, in 元. */
export type OpenToInvoice<O extends Placed> = { readonly order: O; readonly open: Yuan }

/**
 * How an invoice of this amount in 元 is made up: the oldest order gives what it has first; orders that give nothing are
 * left out. Null: there is not so much (BIL-02).
 */
export function fillOldestFirst<O extends Placed>(
  open: readonly OpenToInvoice<O>[],
  wanted: Yuan,
): readonly { readonly order: O; readonly amount: Yuan }[] | null {
  const parts: { order: O; amount: Yuan }[] = []
  let left = wanted
  for (const one of open.toSorted((a, b) => inOrderTurn(a.order, b.order))) {
    if (compareYuan(left, ZERO_YUAN) <= 0) break
    if (compareYuan(one.open, ZERO_YUAN) <= 0) continue
    const amount = compareYuan(left, one.open) < 0 ? left : one.open
    parts.push({ order: one.order, amount })
    left = subtractYuan(left, amount)
  }
  return compareYuan(left, ZERO_YUAN) > 0 ? null : parts
}
