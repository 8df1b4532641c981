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
  | 'end-product'
  | 'replace'
  | 'reprice'
  | 'void-payment'
  | 'late-money'
  | 'request-refund'
  | 'refuse-refund'
  | 'grant-refund'

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

  // What it buys changed meanwhile; or its payment cannot do what it was for (ORD-11).
  { from: 'unpaid', command: 'reprice', by: 'system', to: 'unpaid' },
  { from: 'confirming', command: 'void-payment', by: 'system', to: 'unpaid' },
  // Automatic renewal took its place (LIF-11).
  { from: 'unpaid', command: 'replace', by: 'system', to: 'closed' },
  // Its product was reclaimed, refunded or suspended meanwhile (PRC-14).
  { from: 'unpaid', command: 'end-product', by: 'system', to: 'closed' },
  { from: 'confirming', command: 'end-product', by: 'system', to: 'closed' },
  // Money that was on its way and finds nothing to pay: it goes to the balance.
  { from: 'unpaid', command: 'late-money', by: 'bank', to: 'unpaid' },
  { from: 'confirming', command: 'late-money', by: 'bank', to: 'confirming' },
  { from: 'closed', command: 'late-money', by: 'bank', to: 'closed' },
  { from: 'paid', command: 'late-money', by: 'bank', to: 'paid' },
  { from: 'refunding', command: 'late-money', by: 'bank', to: 'refunding' },
  { from: 'partly-refunded', command: 'late-money', by: 'bank', to: 'partly-refunded' },
  { from: 'refunded', command: 'late-money', by: 'bank', to: 'refunded' },
  // REF-12; a refused request leads back to where it came from.
  { from: 'paid', command: 'request-refund', by: 'customer', to: 'refunding' },
  { from: 'partly-refunded', command: 'request-refund', by: 'customer', to: 'refunding' },
  { from: 'refunding', command: 'refuse-refund', by: 'reviewer', to: 'paid' },
  { from: 'refunding', command: 'refuse-refund', by: 'reviewer', to: 'partly-refunded' },
  { from: 'refunding', command: 'grant-refund', by: 'reviewer', to: 'refunded' },
  { from: 'refunding', command: 'grant-refund', by: 'reviewer', to: 'partly-refunded' },
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
