import { balanceOf, type Movement } from '../account/index.ts'
import { subtractYuan, sumYuan, type Yuan } from '../shared/money.ts'
import type { Order } from './order.ts'

/**
 * What can still be paid with, in 元: the balance without what payments hold that the bank has not
 * answered. They may turn out as paid, so nothing else may spend it meanwhile (ORD-04): the balance
 * never falls below 0.
 */
export function availableBalance(movements: readonly Movement[], orders: readonly Order[]): Yuan {
  const held = orders.flatMap((order) =>
    order.state === 'confirming' && order.attempt.method === 'balance'
      ? [order.attempt.amount]
      : [],
  )
  return subtractYuan(balanceOf(movements), sumYuan(held))
}
