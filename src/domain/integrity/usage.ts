import { getSku } from '../catalogue/index.ts'
import type { SettledOrder } from '../orders/index.ts'
import {
  type Answering,
  capacityOf,
  giftUsed,
  isAnswering,
  type Subscription,
  sessionsIn,
  viewsOfPack,
} from '../subscriptions/index.ts'
import { type Contradiction, inEach, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** Nothing is used that was not bought or given (CAT-11, CAT-12, LIF-06, PRD-04). */
export const USAGE_STATEMENTS = [
  { code: 'usage-bounds', find: (world: World) => inEach(world.list('subscription'), bounds) },
  { code: 'sessions-bought', find: sessions },
  { code: 'views-bought', find: views },
] as const satisfies readonly Statement[]

function bounds(product: Subscription) {
  return unless(isWithin(product), [ref('subscription', product)])
}

function isWithin(product: Subscription): boolean {
  switch (product.line) {
    case 'robot':
    case 'ssc':
      return isPart(product.sessions.used, product.sessions.total)
    case 'cdp':
      return isPart(product.customers, capacityOf(product))
    case 'pv': {
      const size = viewsOfPack(product)
      const { gift, packs, alert } = product
      const isAlertable = alert === null || alert.threshold >= 0
      return (
        isPart(giftUsed(product), gift.views) &&
        packs.every(({ used }) => isPart(used, size)) &&
        isAlertable
      )
    }
    default:
      return true
  }
}

function isPart(part: number, whole: number): boolean {
  return part >= 0 && part <= whole
}

/** Sessions and topics of a robot or of SSC are those that its orders brought. */
function* sessions(world: World): Generator<Contradiction | null> {
  for (const product of world.list('subscription')) {
    if (!isAnswering(product)) continue
    const opening = world.orders.get(product.orderId ?? '')
    if (!opening || !('payment' in opening)) continue
    const later = world.ordersForProduct.get(product.id) ?? []
    const total =
      firstSessions(product, opening) + later.reduce((sum, order) => sum + sessionsOf(order), 0)
    const topics = [...firstTopics(world, product), ...later.flatMap(topicsOf)].sort()
    const isRight =
      product.sessions.total === total && [...product.topics].sort().join() === topics.join()
    const records = [product, opening, ...later].map((one, place) =>
      ref(place === 0 ? 'subscription' : 'order', one),
    )
    yield* unless(isRight, records, { sessions: String(product.sessions.total) })
  }
}

function firstSessions(product: Answering, { purchase, quote }: SettledOrder): number {
  if (product.line === 'ssc') return sessionsIn(quote.lines)
  const pack = purchase.what === 'robots' ? purchase.sessions : null
  return pack === null ? 0 : (getSku(pack).sessions ?? 0)
}

function sessionsOf({ purchase }: SettledOrder): number {
  if (purchase.what === 'sessions') return purchase.packs * (getSku(purchase.sku).sessions ?? 0)
  return purchase.what === 'addition' ? sessionsIn(purchase.items) : 0
}

/** The topic that SSC was bought with. */
function firstTopics(world: World, { applicationId }: Answering): readonly string[] {
  const chosen = world.applications.get(applicationId ?? '')?.package
  return chosen?.line === 'ssc' && chosen.knowledge !== 'none' ? [chosen.knowledge] : []
}

function topicsOf({ purchase }: SettledOrder): readonly string[] {
  return purchase.what === 'knowledge' ? [purchase.topic] : []
}

/** Packs and gift of a PV order are those that it bought; a gift may have become void (REF-06). */
function* views(world: World): Generator<Contradiction | null> {
  for (const product of world.list('subscription')) {
    if (product.line !== 'pv') continue
    const order = world.orders.get(product.orderId ?? '')
    const purchase = order?.purchase
    const isRight =
      purchase?.what === 'pv' &&
      product.sku === purchase.sku &&
      product.packs.length === purchase.packs &&
      (product.gift.views === purchase.giftViews || product.gift.views === 0)
    yield* unless(isRight, [ref('subscription', product)])
  }
}
