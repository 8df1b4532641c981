import { partFor, type RefundRequest, unusedWorth } from '../billing/index.ts'
import type { SettledOrder } from '../orders/index.ts'
import { civilDateOf } from '../shared/instant.ts'
import { compareYuan, subtractYuan, sumYuan, ZERO_YUAN } from '../shared/money.ts'
import { type PvProduct, packName } from '../subscriptions/index.ts'
import { type Contradiction, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** What is paid back was paid, once, and what is invoiced was not (REF-04, REF-08, REF-12, INV-01). */
export const REFUND_STATEMENTS = [
  { code: 'refund-amount', find: amounts },
  { code: 'refund-movement', find: movements },
  { code: 'refund-request', find: requests },
  { code: 'refund-state', find: states },
  { code: 'refund-packs', find: packs },
  { code: 'invoice-amount', find: invoiced },
] as const satisfies readonly Statement[]

function grantedOf(world: World, order: { readonly id: string }): readonly RefundRequest[] {
  return (world.refundsOfOrder.get(order.id) ?? []).filter(({ state }) => state === 'granted')
}

/** What was granted is what the order says was paid back, and at most what was paid in cash. */
function* amounts(world: World): Generator<Contradiction | null> {
  for (const order of world.settled) {
    const granted = grantedOf(world, order)
    const sum = sumYuan(granted.map(({ amount }) => amount))
    const isPossible =
      compareYuan(sum, order.payment.amount) <= 0 &&
      granted.every(({ amount }) => compareYuan(amount, ZERO_YUAN) >= 0)
    const records = [ref('order', order), ...granted.map((one) => ref('refund', one))]
    const facts = { refunded: order.refunded, granted: sum, paid: order.payment.amount }
    yield* unless(sum === order.refunded && isPossible, records, facts)
  }
}

/** Every granted refund is one movement to the balance. */
function* movements(world: World): Generator<Contradiction | null> {
  for (const request of world.list('refund')) {
    const movement = world.movements.get(`refund-${request.id}`)
    const isMoved =
      request.state === 'granted'
        ? movement?.amount === request.amount && movement.kind === 'refund'
        : movement === undefined
    yield* unless(isMoved, [ref('refund', request)], { granted: request.amount })
  }
}

/** It asks for a paid order, back for a product which that order opened, not before it was paid. */
function* requests(world: World): Generator<Contradiction | null> {
  for (const request of world.list('refund')) {
    const order = world.orders.get(request.orderId)
    const product = world.products.get(request.productId)
    const isIts =
      order !== undefined &&
      'payment' in order &&
      product?.orderId === order.id &&
      request.requestedOn >= civilDateOf(order.payment.at)
    const explained = sumYuan(request.explanation.map(({ refund }) => refund))
    const isExplained =
      product?.line !== 'pv' ||
      (compareYuan(request.amount, explained) <= 0 && request.explanation.every(isPackRight))
    yield* unless(isIts && isExplained, [ref('refund', request)], { granted: request.amount })
  }
}

/** What was paid for a pack without the views that fall on it, and never below 0 (REF-05). */
function isPackRight({ paid, used, refund }: RefundRequest['explanation'][number]): boolean {
  return used >= 0 && refund === unusedWorth(paid, used)
}

/** Under review exactly as long as its request is; paid back once one was granted. */
function* states(world: World): Generator<Contradiction | null> {
  for (const order of world.settled) {
    const all = world.refundsOfOrder.get(order.id) ?? []
    const reviewing = all.filter(({ state }) => state === 'reviewing')
    const granted = all.filter(({ state }) => state === 'granted')
    const records = [ref('order', order), ...all.map((one) => ref('refund', one))]
    yield* unless(isStateRight(order, { reviewing, granted }), records, { state: order.state })
  }
}

function isStateRight(
  order: SettledOrder,
  {
    reviewing,
    granted,
  }: { reviewing: readonly RefundRequest[]; granted: readonly RefundRequest[] },
): boolean {
  if (order.state === 'refunding') {
    const before = granted.length === 0 ? 'paid' : 'partly-refunded'
    return reviewing.length === 1 && reviewing[0]?.id === order.refundId && order.before === before
  }
  if (reviewing.length > 0) return false
  return order.state === 'paid' ? granted.length === 0 : granted.length > 0
}

/** Packs that were returned are those that were granted; a product that was refunded says so (REF-06, REF-11). */
function* packs(world: World): Generator<Contradiction | null> {
  for (const order of world.settled) {
    const granted = grantedOf(world, order)
    for (const product of world.productsOfOrder.get(order.id) ?? []) {
      const isEnded = product.ended === 'refunded'
      const isRight =
        product.line === 'pv'
          ? areReturned(product, granted) && isEnded === (order.state === 'refunded')
          : product.line === 'robot' || isEnded === granted.length > 0
      const records = [ref('order', order), ref('subscription', product)]
      yield* unless(isRight, records)
    }
  }
}

function areReturned(product: PvProduct, granted: readonly RefundRequest[]): boolean {
  const names = new Set(granted.flatMap((request) => request.packs))
  const isEvery = product.packs.every(
    ({ returned }, index) => returned === names.has(packName(index)),
  )
  return (
    isEvery && (product.ended === 'refunded') === product.packs.every(({ returned }) => returned)
  )
}

/** What stands on invoices is at most the cash without what was paid back (INV-01). */
function* invoiced(world: World): Generator<Contradiction | null> {
  for (const [orderId, invoices] of world.invoicesOfOrder) {
    const order = world.orders.get(orderId)
    const standing = invoices.filter(({ state }) => state !== 'returned')
    const sum = sumYuan(standing.flatMap((one) => partFor(one, orderId)?.amount ?? []))
    const open =
      order && 'payment' in order ? subtractYuan(order.payment.amount, order.refunded) : null
    const isPossible =
      open !== null &&
      compareYuan(sum, open) <= 0 &&
      invoices.every(
        ({ amount, parts, issuesAt, requestedAt }) =>
          parts.every((part) => compareYuan(part.amount, ZERO_YUAN) > 0) &&
          sumYuan(parts.map((part) => part.amount)) === amount &&
          issuesAt >= requestedAt,
      )
    const records = [{ type: 'order', id: orderId }, ...invoices.map((one) => ref('invoice', one))]
    yield* unless(isPossible, records, { invoiced: sum, open: open ?? ZERO_YUAN })
  }
}
