import type { AppView } from '../../api/app-records.ts'
import type { PurchaseOf } from '../../domain/orders/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../../domain/shared/result.ts'
import {
  expiryAfter,
  nameRenewal,
  type RenewRefusal,
  renewalItems,
  renewProduct,
  robotsAlong,
  type Subscription,
} from '../../domain/subscriptions/index.ts'
import {
  basisOf,
  isRefundReviewing,
  type PurchaseKind,
  type PurchaseRefusal,
  priceItems,
  requireOpen,
} from './purchase-kind.ts'

type Renewal = PurchaseOf<'renewal'>

/** 续费 of a product, with the robots that come along (PRC-15, LIF-03, LIF-05). */
export const renewalPurchase: PurchaseKind<Renewal> = {
  draft(records, purchase, { at, placing }) {
    const today = civilDateOf(at)
    const living = requireOpen(records, purchase.productId, today)
    if (!living.ok) return living
    if (isRefundReviewing(records, living.value)) return refuse('refund-reviewing')
    const products = renewing(records, purchase, at)
    if (!products.ok) return products
    // A robot that was ordered along and has ended since stays out of it; one that never could come is a mistake.
    const isComplete = products.value.length === purchase.robotIds.length + 1
    if (placing && !isComplete) return refuse('unknown-product')
    const quote = priceItems(renewalItems(products.value, purchase.years), at)
    if (!quote.ok) return quote
    const title = nameRenewal(living.value, purchase.years, products.value.length - 1)
    const basis = basisOf(products.value)
    return ok({ line: living.value.line, title, purchase, quote: quote.value, basis })
  },

  open(records, purchase, { order, at }) {
    const today = civilDateOf(at)
    const living = requireOpen(records, purchase.productId, today)
    if (!living.ok) return living
    const products = renewing(records, purchase, at)
    if (!products.ok) return products
    const { years } = purchase
    const changed: Subscription[] = []
    for (const product of products.value) {
      const expiresOn = expiryAfter(product, { years, today })
      if (!expiresOn.ok) return expiresOn
      changed.push(renewProduct(product, expiresOn.value, { at, orderId: order.id }))
    }
    return ok({
      productIds: changed.map(({ id }) => id),
      changes: changed.map((put) => ({ type: 'subscription' as const, put })),
    })
  },
}

/** The product first, then its robots that come along; or why one of them cannot be renewed today. */
function renewing(
  records: AppView,
  { productId, robotIds, years }: Renewal,
  at: number,
): Result<readonly Subscription[], PurchaseRefusal | RenewRefusal> {
  const today = civilDateOf(at)
  const product = records.get('subscription', productId)
  if (!product) return refuse('unknown-product')
  const alone = product.line === 'robot' ? records.get('subscription', product.productId) : null
  const possible = expiryAfter(product, { years, today, online: alone ?? null })
  if (!possible.ok) return possible
  const along = robotsAlong(robotsIn(records), { productId, today }).filter(({ id }) =>
    robotIds.includes(id),
  )
  return ok([product, ...along])
}

export function robotsIn(records: AppView) {
  return records.list('subscription').filter((product) => product.line === 'robot')
}
