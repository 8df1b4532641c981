import { getSku, type SkuId } from '../catalogue/index.ts'
import type { QuoteItem } from '../pricing/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import type { Instant } from '../shared/instant.ts'
import { sessionsIn } from './opening.ts'
import { isInForce } from './status.ts'
import { type Holding, quantityOf, type Subscription } from './subscription.ts'

/** What can be added to a product inside its validity, in the order of its form (PRC-02, PRC-08). */
export function addableSkus({ line, sku }: Pick<Subscription, 'line' | 'sku'>): readonly SkuId[] {
  switch (line) {
    case 'online':
    case 'phone':
      return [sku]
    case 'ssc':
      return ['ssc.employees', 'ssc.experts', 'ssc.tickets', 'ssc.robot']
    case 'cdp':
      return ['cdp.booster']
    default:
      return []
  }
}

export type Added = { readonly sku: SkuId; readonly quantity: number }

/** Priced from today to the product's expiry, without the minimum of CAT-03 (PRC-02 to PRC-04). */
export function additionItems(
  items: readonly Added[],
  { from, to }: { from: CivilDate; to: CivilDate },
): readonly QuoteItem[] {
  return items.map(({ sku, quantity }) => ({ sku, quantity, term: { from, to }, addition: true }))
}

/** Whether these may be added today: what this product can have more of, while it is in force. */
export function canAdd(product: Subscription, items: readonly Added[], today: CivilDate): boolean {
  const addable = addableSkus(product)
  return isInForce(product, today) && items.every(({ sku }) => addable.includes(sku))
}

/** Whether it would hold more than can be bought at once, and so could never be renewed (CAT-05, PRC-15). */
export function exceedsBounds(product: Subscription, items: readonly Added[]): boolean {
  return items.some(({ sku, quantity }) => quantityOf(product, sku) + quantity > getSku(sku).max)
}

/** The product with more of what it holds; added SSC robot sets bring their sessions (CAT-12). */
export function addHoldings<P extends Subscription>(
  product: P,
  items: readonly Added[],
  { at, orderId }: { at: Instant; orderId: string },
): P {
  const holdings = items.reduce(withMore, product.holdings)
  const sessions = 'sessions' in product && {
    sessions: {
      ...product.sessions,
      total: product.sessions.total + sessionsIn(items),
    },
  }
  return {
    ...product,
    ...sessions,
    holdings,
    timeline: [...product.timeline, { at, by: 'system', what: 'added', reason: orderId }],
  }
}

function withMore(holdings: readonly Holding[], { sku, quantity }: Added): Holding[] {
  return holdings.some((holding) => holding.sku === sku)
    ? holdings.map((held) =>
        held.sku === sku ? { ...held, quantity: held.quantity + quantity } : held,
      )
    : [...holdings, { sku, quantity }]
}
