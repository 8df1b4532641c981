import { getSku, type KnowledgeTopic } from '../../../domain/catalogue/index.ts'
import type { Estimate } from '../../../domain/estimates/index.ts'
import type { OrderDraft } from '../../../domain/orders/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'

/**
 * Whether an order can be an item of a plan: what belongs to several lines at once is several items, and what an
 * architect prices has no price there (PLN-01, CAT-06).
 */
export function canBePlanned({ quote }: OrderDraft): boolean {
  const skus = quote.lines.map(({ sku }) => getSku(sku))
  const isOfOneLine = new Set(skus.map(({ line }) => line)).size === 1
  return isOfOneLine && skus.every(({ price }) => price.kind !== 'on-request')
}

/** What is ordered as an item of a plan paid on a day, for a product that ends at `until`. */
export function estimateOfOrder(
  { purchase, quote }: OrderDraft,
  until: CivilDate,
  on: CivilDate,
): Estimate | null {
  const [first] = quote.lines
  if (!first) return null
  // A topic of the catalogue: its order was drafted with it.
  const topic = purchase.what === 'knowledge' ? (purchase.topic as KnowledgeTopic) : undefined
  const items = quote.lines.map(({ sku, quantity }) => ({ sku, quantity, ...(topic && { topic }) }))
  const common = { line: getSku(first.sku).line, on, items, until }
  return purchase.what === 'renewal'
    ? { ...common, scenario: 'renewal', years: purchase.years }
    : { ...common, scenario: 'addition' }
}
