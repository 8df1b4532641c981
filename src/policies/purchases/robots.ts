import type { AppChange, AppView } from '../../api/app-records.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import {
  isConsultationOpen,
  offeredPrice,
  type PurchaseOf,
  winConsultation,
} from '../../domain/orders/index.ts'
import type { QuoteItem } from '../../domain/pricing/index.ts'
import { civilDateOf, type Instant } from '../../domain/shared/instant.ts'
import type { Yuan } from '../../domain/shared/money.ts'
import { ok, type Result, refuse } from '../../domain/shared/result.ts'
import { nameRobots, openRobots, sessionPackSkus } from '../../domain/subscriptions/index.ts'
import {
  basisOf,
  type PurchaseKind,
  type PurchaseRefusal,
  priceItems,
  requireExpandable,
  requireOpen,
} from './purchase-kind.ts'
import { robotsIn } from './renewal.ts'

type Robots = PurchaseOf<'robots'>

/** Robots of an active online product, to its expiry, with a session pack each where wished (ELI-05, PRC-05). */
export const robotsPurchase: PurchaseKind<Robots> = {
  draft(records, purchase, { at, placing }) {
    const { sku, robots, sessions } = purchase
    const today = civilDateOf(at)
    const growing = requireExpandable(records, purchase.productId, today)
    if (!growing.ok) return growing
    const { line, expiresOn } = growing.value
    if (line !== 'online' || expiresOn === null) return refuse('product-not-in-force')
    if (!isFilledIn(purchase)) return refuse('incomplete')
    const siblings = robotsIn(records).filter(
      (one) => one.productId === growing.value.id && one.sku === sku && one.ended === null,
    )
    // One order renews them all, so there are never more than one order may hold (CAT-05, LIF-05).
    if (siblings.length + robots.length > getSku(sku).max) return refuse('above-maximum')
    const unitPrice = quotedPrice(records, purchase, { at, placing })
    if (!unitPrice.ok) return unitPrice
    const price = unitPrice.value === null ? {} : { unitPrice: unitPrice.value }
    const term = { from: today, to: expiresOn }
    const items: QuoteItem[] = [
      { sku, quantity: robots.length, term, addition: true, ...price },
      ...(sessions === null ? [] : [{ sku: sessions, quantity: robots.length }]),
    ]
    const quote = priceItems(items, at)
    if (!quote.ok) return quote
    const title = nameRobots(sku, robots.length)
    // How many users there are does not matter to a robot's price.
    const basis = basisOf([{ ...growing.value, holdings: [] }])
    return ok({ line: 'robot', title, purchase, quote: quote.value, basis })
  },

  open(records, purchase, { order, at }) {
    const living = requireOpen(records, purchase.productId, civilDateOf(at))
    if (!living.ok) return living
    const { masterAccount, expiresOn } = living.value
    if (expiresOn === null || expiresOn <= civilDateOf(at)) return refuse('product-not-in-force')
    const siblings = robotsIn(records).filter((one) => one.productId === living.value.id)
    const products = openRobots(purchase, {
      ...{ order, at },
      online: { masterAccount, expiresOn },
      numbersTaken: siblings.length,
    })
    return ok({
      productIds: products.map(({ id }) => id),
      changes: [
        ...products.map((create) => ({ type: 'subscription' as const, create })),
        ...won(records, purchase.consultationId, { orderId: order.id, at }),
      ],
    })
  },
}

function isFilledIn({ sku, robots, sessions }: Robots): boolean {
  const packs = sessionPackSkus('robot')
  return (
    getSku(sku).family === 'robots' &&
    robots.length > 0 &&
    (sessions === null || packs.includes(sessions))
  )
}

/** The architect's price for one robot and year; null for an edition with a list price (ORD-08). */
function quotedPrice(
  records: AppView,
  { sku, consultationId, productId }: Robots,
  { at, placing }: { at: Instant; placing: boolean },
): Result<Yuan | null, PurchaseRefusal> {
  if (getSku(sku).price.kind === 'fixed') return ok(null)
  const consultation =
    consultationId === null ? undefined : records.get('consultation', consultationId)
  if (!consultation) return refuse('price-on-request')
  if (consultation.sku !== sku || consultation.productId !== productId) {
    return refuse('unknown-consultation')
  }
  // What was ordered in time may be paid for as long as the order waits.
  const day = placing ? civilDateOf(at) : (consultation.offer?.validThrough ?? civilDateOf(at))
  return offeredPrice(consultation, day)
}

/** 已成交, where it came from a consultation (ORD-08). */
export function won(
  records: AppView,
  consultationId: string | null,
  { orderId, at }: { orderId: string; at: Instant },
): AppChange[] {
  const consultation = consultationId && records.get('consultation', consultationId)
  if (!consultation || !isConsultationOpen(consultation)) return []
  return [{ type: 'consultation', put: winConsultation(consultation, orderId, at) }]
}
