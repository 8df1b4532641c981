import type { AppView } from '../../api/app-records.ts'
import type { PurchaseOf, RenewalItem } from '../../domain/orders/index.ts'
import type { QuoteItem } from '../../domain/pricing/index.ts'
import { civilDateOf, type Instant } from '../../domain/shared/instant.ts'
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
  type Drafting,
  isRefundReviewing,
  type Opening,
  type PayableOrder,
  type PurchaseKind,
  type PurchaseRefusal,
  priceItems,
  requireOpen,
} from './purchase-kind.ts'

/** 续费 of a product, with the robots that come along (PRC-15, LIF-03, LIF-05). */
export const renewalPurchase: PurchaseKind<PurchaseOf<'renewal'>> = {
  draft(records, purchase, drafting) {
    const { years } = purchase
    const group = renewalGroup(records, { ...purchase, term: { years } }, drafting)
    if (!group.ok) return group
    const { product, products, items } = group.value
    const quote = priceItems(items, drafting.at)
    if (!quote.ok) return quote
    const title = nameRenewal(product, years, products.length - 1)
    const basis = basisOf(products)
    return ok({ line: product.line, title, purchase, quote: quote.value, basis })
  },

  open(records, purchase, paid) {
    const { productId, robotIds, years } = purchase
    return openRenewals(records, [{ productId, robotIds, term: { years } }], paid)
  },
}

/** A product that is renewed, with its robots along, and what its part of the price is worked out from. */
type RenewalGroup = {
  readonly product: Subscription
  /** The product first, then its robots. */
  readonly products: readonly Subscription[]
  readonly items: readonly QuoteItem[]
}

/** One product as it is renewed today, or why it cannot be (LIF-02, LIF-05, REF-12, RNW-03). */
export function renewalGroup(
  records: AppView,
  item: RenewalItem,
  { at, placing }: Drafting,
): Result<RenewalGroup, PurchaseRefusal> {
  const living = requireOpen(records, item.productId, civilDateOf(at))
  if (!living.ok) return living
  if (isRefundReviewing(records, living.value)) return refuse('refund-reviewing')
  const products = renewing(records, item, at)
  if (!products.ok) return products
  // A robot that was ordered along and has ended since stays out of it; one that never could come is a mistake.
  const isComplete = products.value.length === item.robotIds.length + 1
  if (placing && !isComplete) return refuse('unknown-product')
  const items = renewalItems(products.value, item.term)
  return ok({ product: living.value, products: products.value, items })
}

/** Every product renewed, or none (RNW-02). */
export function openRenewals(
  records: AppView,
  wished: readonly RenewalItem[],
  { order, at }: { readonly order: PayableOrder; readonly at: Instant },
): Result<Opening, PurchaseRefusal> {
  const today = civilDateOf(at)
  const changed: Subscription[] = []
  for (const item of wished) {
    const living = requireOpen(records, item.productId, today)
    if (!living.ok) return living
    const products = renewing(records, item, at)
    if (!products.ok) return products
    for (const product of products.value) {
      const expiresOn = expiryAfter(product, { ...item.term, today })
      if (!expiresOn.ok) return expiresOn
      changed.push(renewProduct(product, expiresOn.value, { at, orderId: order.id }))
    }
  }
  return ok({
    productIds: changed.map(({ id }) => id),
    changes: changed.map((put) => ({ type: 'subscription' as const, put })),
  })
}

/** The product first, then its robots that come along; or why one of them cannot be renewed today. */
function renewing(
  records: AppView,
  { productId, robotIds, term }: RenewalItem,
  at: number,
): Result<readonly Subscription[], PurchaseRefusal | RenewRefusal> {
  const today = civilDateOf(at)
  const product = records.get('subscription', productId)
  if (!product) return refuse('unknown-product')
  const alone = product.line === 'robot' ? records.get('subscription', product.productId) : null
  const possible = expiryAfter(product, { ...term, today, online: alone ?? null })
  if (!possible.ok) return possible
  const along = robotsAlong(robotsIn(records), { productId, today }).filter(({ id }) =>
    robotIds.includes(id),
  )
  return ok([product, ...along])
}

export function robotsIn(records: AppView) {
  return records.list('subscription').filter((product) => product.line === 'robot')
}
