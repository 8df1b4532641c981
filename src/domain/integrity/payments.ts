import { chargeForOrder } from '../account/index.ts'
import { isOpen, KIND_OF, type Order, renewalsIn, type SettledOrder } from '../orders/index.ts'
import { addYuan, compareYuan, ZERO_YUAN } from '../shared/money.ts'
import { type Contradiction, inEach, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** What is paid is charged, once (ORD-01, ORD-04, ORD-05, ORD-07). */
export const PAYMENT_STATEMENTS = [
  { code: 'payment-total', find: (world: World) => inEach(world.settled, paysTheTotal) },
  { code: 'payment-charge', find: charges },
  { code: 'payment-moment', find: (world: World) => inEach(world.settled, moment) },
  { code: 'order-life', find: (world: World) => inEach(world.list('order'), life) },
  { code: 'order-purchase', find: (world: World) => inEach(world.list('order'), purchase) },
  { code: 'order-twice', find: twice },
] as const satisfies readonly Statement[]

/** Cash and voucher are the price that was agreed. */
function paysTheTotal(order: SettledOrder) {
  const { amount, discount } = order.payment
  const isWhole = addYuan(amount, discount) === order.quote.total
  const isPossible = [amount, discount].every((part) => compareYuan(part, ZERO_YUAN) >= 0)
  const facts = { paid: amount, discount, total: order.quote.total }
  return unless(isWhole && isPossible, [ref('order', order)], facts)
}

/** A payment from the balance is one movement of the same amount at the same moment, and no other is. */
function* charges(world: World): Generator<Contradiction | null> {
  for (const order of world.settled) {
    const { method, amount, at } = order.payment
    const wanted = chargeForOrder(order.id, amount, at)
    const found = (world.movementsOfOrder.get(order.id) ?? []).filter(
      ({ kind }) => kind === 'payment',
    )
    const [charge] = found
    const isCharged =
      method === 'balance'
        ? found.length === 1 &&
          charge?.id === wanted.id &&
          charge.amount === wanted.amount &&
          charge.at === at
        : found.length === 0
    const records = [ref('order', order), ...found.map((one) => ref('movement', one))]
    yield* unless(isCharged, records, { paid: amount })
  }
  for (const movement of world.list('movement')) {
    if (movement.kind !== 'payment') continue
    const order = world.orders.get(movement.orderId ?? '')
    yield* unless(order !== undefined && 'payment' in order, [ref('movement', movement)], {
      paid: movement.amount,
    })
  }
}

/** The timeline tells of the payment at its own moment. */
function moment(order: SettledOrder) {
  const paid = order.timeline.filter(({ what }) => what === 'paid')
  const isTold = paid.length === 1 && paid[0]?.at === order.payment.at
  return unless(isTold && order.payment.at >= order.createdAt, [ref('order', order)])
}

/** It begins when it was ordered, and ends later. */
function life(order: Order) {
  const begins = order.timeline[0]?.at === order.createdAt
  const ends =
    order.state === 'closed'
      ? order.closedAt >= order.createdAt
      : !isOpen(order) || order.closesAt > order.createdAt
  const settles =
    order.state !== 'confirming' ||
    (order.settlesAt > order.attempt.at && order.attempt.at >= order.createdAt)
  const keys = order.awaited.map(({ key }) => key)
  const isAwaited =
    new Set(keys).size === keys.length && order.awaited.every(({ method }) => method !== 'balance')
  return unless(begins && ends && settles && isAwaited, [ref('order', order)])
}

/** What it buys is what it is priced for. */
function purchase(order: Order) {
  const { purchase: bought, quote } = order
  const [first] = quote.lines
  const isKind = KIND_OF[bought.what] === order.kind
  const has = (sku: string, quantity: number) =>
    quote.lines.some((line) => line.sku === sku && line.quantity === quantity)
  const years = (wanted: number) =>
    quote.lines.every(({ wholeYears, months }) => wholeYears === wanted && months === 0)
  return unless(isKind && first !== undefined && isPriced(), [ref('order', order)])

  function isPriced(): boolean {
    switch (bought.what) {
      case 'pv':
        return has(bought.sku, bought.packs) && bought.giftViews >= 0
      case 'sessions':
        return has(bought.sku, bought.packs)
      case 'interop':
        return has('interop.account', bought.accounts) && years(bought.years)
      case 'robots':
        return has(bought.sku, bought.robots.length)
      case 'renewal':
        return years(bought.years)
      case 'renewals':
        return isPricedAsRenewed(order)
      case 'addition':
        return (
          quote.lines.length === bought.items.length &&
          bought.items.every(({ sku, quantity }) => has(sku, quantity))
        )
      default:
        return true
    }
  }
}

/** One order an application; one open renewal and one open addition a product; one order a key. */
function* twice(world: World): Generator<Contradiction | null> {
  const seen = new Map<string, Order>()
  for (const order of world.list('order')) {
    if (order.state === 'closed') continue
    for (const claim of claimsOf(order)) {
      const other = seen.get(claim)
      if (other) yield { records: [ref('order', other), ref('order', order)], facts: {} }
      else seen.set(claim, order)
    }
  }
}

/** What no second order may claim while this one is not closed. */
function claimsOf(order: Order): readonly string[] {
  const { purchase: bought, key } = order
  const claims =
    bought.what === 'application' ? [`application ${bought.applicationId}`] : [`key ${key}`]
  if (!isOpen(order)) return claims
  const renewed = renewalsIn(bought).map(({ productId }) => `renewal ${productId}`)
  const added = bought.what === 'addition' ? [`addition ${bought.productId}`] : []
  return [...claims, ...renewed, ...added]
}

/** At least a line for each product; each of the years of one, or to a date (RNW-02). */
function isPricedAsRenewed({ purchase: bought, quote }: Order): boolean {
  const terms = renewalsIn(bought).map(({ term }) => term)
  const isSome = ({ wholeYears, months }: (typeof quote.lines)[number]) =>
    terms.some((term) => 'until' in term || (term.years === wholeYears && months === 0))
  return quote.lines.length >= terms.length && quote.lines.every(isSome)
}
