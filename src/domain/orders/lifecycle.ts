import type { Instant } from '../shared/instant.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Actor, TimelineEvent } from '../shared/timeline.ts'
import type { Order, OrderIn } from './order.ts'

export type OrderCommand =
  | 'update'
  | 'confirm-price'
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
  | 'refuse-further-refund'
  | 'grant-refund'
  | 'grant-part-refund'

export type OrderTransition = {
  readonly from: Order['state']
  readonly command: OrderCommand
  readonly by: Actor
  readonly to: Order['state']
}

/** The life of an order (ORD-04, ORD-05): what is not a row here is refused. */
export const ORDER_TRANSITIONS = [
  // Ordered once more, and 「按新价格支付」 (ORD-01, PRC-14).
  { from: 'unpaid', command: 'update', by: 'customer', to: 'unpaid' },
  { from: 'unpaid', command: 'confirm-price', by: 'customer', to: 'unpaid' },
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
  {
    from: 'refunding',
    command: 'refuse-further-refund',
    by: 'reviewer',
    to: 'partly-refunded',
  },
  { from: 'refunding', command: 'grant-refund', by: 'reviewer', to: 'refunded' },
  { from: 'refunding', command: 'grant-part-refund', by: 'reviewer', to: 'partly-refunded' },
] as const satisfies readonly OrderTransition[]

/** What the timeline says of each command. Awaited money says which way it comes. */
export const ORDER_EVENTS = {
  update: ['order-updated'],
  'confirm-price': ['price-confirmed'],
  'await-money': ['awaiting-wechat', 'awaiting-bank'],
  decline: ['declined'],
  'lose-answer': ['unanswered'],
  pay: ['paid'],
  'find-unpaid': ['found-unpaid'],
  cancel: ['order-cancelled'],
  expire: ['order-expired'],
  'end-product': ['order-product-ended'],
  replace: ['order-auto-renewed'],
  reprice: ['repriced'],
  'void-payment': ['payment-void'],
  'late-money': ['late-payment'],
  'request-refund': ['refund-requested'],
  'refuse-refund': ['refund-refused'],
  'refuse-further-refund': ['refund-refused'],
  'grant-refund': ['refund-granted'],
  'grant-part-refund': ['refund-granted'],
} as const satisfies Record<OrderCommand, readonly string[]>

type Row<C extends OrderCommand> = Extract<(typeof ORDER_TRANSITIONS)[number], { command: C }>

/** The states in which there is a command. */
export type MovedFrom<C extends OrderCommand> = Row<C>['from']

/** The state that a command leads to from each of these. */
type MovedTo<S extends Order['state'], C extends OrderCommand> = Extract<Row<C>, { from: S }>['to']

/** What moves an order: a command, who gave it, and what the timeline says of it. */
type OrderMove<C extends OrderCommand> = {
  readonly command: C
  readonly by: Row<C>['by']
  readonly at: Instant
  readonly what: (typeof ORDER_EVENTS)[C][number]
  readonly reason?: string
}

/** All that an order keeps in a state, but what moving it writes. */
type OrderMembers<S extends Order['state']> = S extends unknown
  ? Omit<OrderIn<S>, 'state' | 'timeline'>
  : never

/**
 * The order in the state that a command leads to: the one place that sets the state of an order. Throws for what is
 * no row of the table; where a customer may meet that, `movableOrder` is asked first.
 */
export function moveOrder<S extends MovedFrom<C>, C extends OrderCommand>(
  { state, timeline }: { readonly state: S; readonly timeline: readonly TimelineEvent[] },
  { command, by, at, what, reason }: OrderMove<C>,
  members: OrderMembers<MovedTo<S, C>>,
): OrderIn<MovedTo<S, C>> {
  const next = nextOrderState(state, command, by)
  if (!next.ok) throw new Error(`No ${command} of the ${by} moves an order that is ${state}`)
  const event: TimelineEvent = { at, by, what, ...(reason !== undefined && { reason }) }
  const moved = { ...members, state: next.value, timeline: [...timeline, event] }
  // The members of a state and the state itself are an order in that state.
  return moved as unknown as OrderIn<MovedTo<S, C>>
}

/** The order, where a command may move it as it is; refused otherwise. */
export function movableOrder<C extends OrderCommand>(
  order: Order,
  command: C,
  by: Row<C>['by'],
): Result<OrderIn<MovedFrom<C>>, 'illegal-transition'> {
  const next = nextOrderState(order.state, command, by)
  // The table has a row from its state.
  return next.ok ? ok(order as OrderIn<MovedFrom<C>>) : next
}

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
