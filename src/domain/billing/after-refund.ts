import { type MovedFrom, moveOrder, type OrderIn } from '../orders/index.ts'
import type { Instant } from '../shared/instant.ts'
import { addYuan, type Yuan } from '../shared/money.ts'
import { type PvProduct, packName, type Subscription, voidGift } from '../subscriptions/index.ts'

/** The order under review (REF-12). */
export function markRefunding(
  order: OrderIn<MovedFrom<'request-refund'>>,
  refundId: string,
  at: Instant,
): OrderIn<'refunding'> {
  return moveOrder(
    order,
    { command: 'request-refund', by: 'customer', at, what: 'refund-requested' },
    { ...order, refundId, before: order.state },
  )
}

/** Refused: the order is what it was before (REF-12). */
export function markRefundRefused(
  order: OrderIn<MovedFrom<'refuse-refund'>>,
  reason: string,
  at: Instant,
): OrderIn<'paid' | 'partly-refunded'> {
  const { before, refundId: _, ...kept } = order
  const command = before === 'paid' ? 'refuse-refund' : 'refuse-further-refund'
  return moveOrder(order, { command, by: 'reviewer', at, what: 'refund-refused', reason }, kept)
}

/** Granted: 已退款, or 部分退款 while packs of a PV order stay (ORD-05). */
export function markRefunded(
  order: OrderIn<MovedFrom<'grant-refund'>>,
  { amount, isWhole, at }: { amount: Yuan; isWhole: boolean; at: Instant },
): OrderIn<'refunded' | 'partly-refunded'> {
  const { before: _, refundId: __, ...kept } = order
  const command = isWhole ? 'grant-refund' : 'grant-part-refund'
  return moveOrder(
    order,
    { command, by: 'reviewer', at, what: 'refund-granted' },
    { ...kept, refunded: addYuan(order.refunded, amount) },
  )
}

/** The product is no more: refunded itself, or reclaimed along with its online product (REF-11). */
export function endProduct<P extends Subscription>(
  product: P,
  because: 'refunded' | 'reclaimed',
  at: Instant,
): P {
  return {
    ...product,
    ended: because,
    renewal: { ...product.renewal, mode: 'manual' },
    timeline: [...product.timeline, { at, by: 'system', what: because }],
  }
}

/**
 * All PV products of an enterprise ID after packs of one of them were returned (REF-06): its gift is void, what
 * it had served falls on packs, and the returned ones are cleared. What did not change is the same object.
 */
export function afterPvRefund(
  products: readonly PvProduct[],
  { productId, packs, at }: { productId: string; packs: readonly string[]; at: Instant },
): readonly PvProduct[] {
  return voidGift(products, productId).map((product) =>
    product.id === productId ? withReturned(product, packs, at) : product,
  )
}

function withReturned(product: PvProduct, names: readonly string[], at: Instant): PvProduct {
  const packs = product.packs.map((pack, index) =>
    names.includes(packName(index)) ? { ...pack, returned: true } : pack,
  )
  const returned = { ...product, packs }
  return packs.every((pack) => pack.returned) ? endProduct(returned, 'refunded', at) : returned
}
