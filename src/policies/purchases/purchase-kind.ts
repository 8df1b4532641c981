import type { AppChange, AppView } from '../../api/app-records.ts'
import type { IneligibilityCode } from '../../domain/account/index.ts'
import { type AgreedQuote, agree } from '../../domain/applications/index.ts'
import type { Basis, OrderDraft, OrderIn, Purchase, PurchaseOf } from '../../domain/orders/index.ts'
import { calculateQuote, type QuoteItem, type QuoteRefusal } from '../../domain/pricing/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf, type Instant } from '../../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../../domain/shared/result.ts'
import type { RenewRefusal, Subscription } from '../../domain/subscriptions/index.ts'
import { hasEnded, isInForce } from '../../domain/subscriptions/index.ts'

/** Why something cannot be ordered, or cannot be paid as it was ordered. */
export type PurchaseRefusal =
  | 'unknown-application'
  | 'unknown-product'
  | 'unknown-consultation'
  | 'illegal-transition'
  | 'professional-exists'
  | 'incomplete'
  | 'product-ended'
  | 'product-not-in-force'
  | 'refund-reviewing'
  | 'topic-owned'
  | 'not-quoted'
  | 'offer-expired'
  | 'industry-refused'
  | 'trial-used'
  | IneligibilityCode
  | QuoteRefusal
  | RenewRefusal

export type GrowRefusal = Extract<
  PurchaseRefusal,
  'unknown-product' | 'product-ended' | 'product-not-in-force' | 'nothing-left' | 'refund-reviewing'
>

export type Drafting = {
  readonly at: Instant
  /** Ordering now; else a payment works the price of an order out again (PRC-14). */
  readonly placing: boolean
}

/** What a payment brings about: the products it opened or changed, and all changes to records. */
export type Opening = {
  readonly productIds: readonly string[]
  readonly changes: readonly AppChange[]
}

export type PayableOrder = OrderIn<'unpaid' | 'confirming'>

/** One kind of purchase: how it is named and priced today, and what its payment brings about. */
export type PurchaseKind<P extends Purchase = Purchase> = {
  draft(records: AppView, purchase: P, drafting: Drafting): Result<OrderDraft, PurchaseRefusal>
  open(
    records: AppView,
    purchase: P,
    paid: { readonly order: PayableOrder; readonly at: Instant },
  ): Result<Opening, PurchaseRefusal>
}

export type PurchaseKinds = {
  readonly [W in Purchase['what']]: PurchaseKind<PurchaseOf<W>>
}

/** Items priced today, as they are agreed (PRC-14). */
export function priceItems(
  items: readonly QuoteItem[],
  at: Instant,
): Result<AgreedQuote, QuoteRefusal> {
  const quote = calculateQuote({ items })
  return quote.ok ? ok(agree(quote.value, civilDateOf(at))) : quote
}

/** What a price rests on that was worked out for these products, for all they hold (ORD-11). */
export function basisOf(products: readonly Subscription[]): Basis {
  return products.map(({ id, expiresOn, holdings }) => ({
    productId: id,
    expiresOn,
    holdings: holdings.map(({ sku, quantity }) => ({ sku, quantity })),
  }))
}

/** The product a purchase belongs to, as long as something can still be done with it (PRC-14). */
export function requireOpen(
  records: AppView,
  id: string,
  today: CivilDate,
): Result<Subscription, 'unknown-product' | 'product-ended'> {
  const product = records.get('subscription', id)
  if (!product) return refuse('unknown-product')
  const online = product.line === 'robot' ? records.get('subscription', product.productId) : null
  const isOver = hasEnded(product, today) || (online && hasEnded(online, today))
  return isOver ? refuse('product-ended') : ok(product)
}

/**
 * A product that may be added to, with whatever it is: in force, not on its last day, and no refund of it under
 * review (PRC-04, REF-12, ORD-11).
 */
export function requireExpandable(
  records: AppView,
  id: string,
  today: CivilDate,
): Result<Subscription, GrowRefusal> {
  const living = requireOpen(records, id, today)
  if (!living.ok) return living
  if (!isInForce(living.value, today)) return refuse('product-not-in-force')
  if (living.value.expiresOn === today) return refuse('nothing-left')
  return isRefundReviewing(records, living.value) ? refuse('refund-reviewing') : living
}

/** Whether a refund of the product, or of the online product it belongs to, is under review (REF-12). */
export function isRefundReviewing(records: AppView, product: Subscription): boolean {
  const ids = product.line === 'robot' ? [product.id, product.productId] : [product.id]
  return records
    .list('refund')
    .some(({ state, productId }) => state === 'reviewing' && ids.includes(productId))
}
