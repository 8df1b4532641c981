import { ok, type Result, refuse } from '../shared/result.ts'
import type { Actor } from '../shared/timeline.ts'
import type { Order } from './order.ts'

export type OrderCommand =
  | 'await-money'
  | 'decline'
  | 'lose-answer'
  | 'pay'
  | 'find-unpaid'
  | 'cancel'
  | 'expire'
  | 'late-money'

export type OrderTransition = {
  readonly from: Order['state']
  readonly command: OrderCommand
  readonly by: Actor
  readonly to: Order['state']
}

/** The life of an order (ORD-04, ORD-05): what is not a row here is refused. */
export const ORDER_TRANSITIONS: readonly OrderTransition[] = [
  { from: 'unpaid', command: 'await-money', by: 'customer', to: 'unpaid' },
  { from: 'unpaid', command: 'decline', by: 'bank', to: 'unpaid' },
  { from: 'unpaid', command: 'lose-answer', by: 'bank', to: 'confirming' },
  { from: 'unpaid', command: 'pay', by: 'bank', to: 'paid' },
  { from: 'unpaid', command: 'cancel', by: 'customer', to: 'closed' },
  { from: 'unpaid', command: 'expire', by: 'system', to: 'closed' },

  { from: 'confirming', command: 'pay', by: 'bank', to: 'paid' },
  { from: 'confirming', command: 'find-unpaid', by: 'bank', to: 'unpaid' },

  // Money that was on its way when the order closed: it goes to the balance.
  { from: 'closed', command: 'late-money', by: 'bank', to: 'closed' },
]

/** The state a command leads to, or the refusal of every pair the table does not hold. */
export function nextOrderState(
  state: Order['state'],
  command: OrderCommand,
  by: Actor,
): Result<Order['state'], 'illegal-transition'> {
  const row = ORDER_TRANSITIONS.find(
    (transition) =>
      transition.from === state && transition.command === command && transition.by === by,
  )
  return row ? ok(row.to) : refuse('illegal-transition')
}
