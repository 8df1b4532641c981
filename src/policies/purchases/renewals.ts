import type { PurchaseOf } from '../../domain/orders/index.ts'
import type { QuoteItem } from '../../domain/pricing/index.ts'
import { ok, refuse } from '../../domain/shared/result.ts'
import { nameRenewals, type Subscription } from '../../domain/subscriptions/index.ts'
import { basisOf, type PurchaseKind, priceItems } from './purchase-kind.ts'
import { openRenewals, renewalGroup } from './renewal.ts'

/**
 * 续费 of several products by one order: a line for each, all or none (RNW-02, RNW-03). What stands in the way of one
 * stands in the way of all.
 */
export const renewalsPurchase: PurchaseKind<PurchaseOf<'renewals'>> = {
  draft(records, purchase, drafting) {
    const products: Subscription[] = []
    const along: Subscription[] = []
    const items: QuoteItem[] = []
    for (const item of purchase.items) {
      const group = renewalGroup(records, item, drafting)
      if (!group.ok) return group
      products.push(group.value.product)
      along.push(...group.value.products.slice(1))
      items.push(...group.value.items)
    }
    const [first] = products
    if (!first) return refuse('incomplete')
    const quote = priceItems(items, drafting.at)
    if (!quote.ok) return quote
    const title = nameRenewals(products, commonDate(purchase))
    const basis = basisOf([...products, ...along])
    return ok({ line: first.line, title, purchase, quote: quote.value, basis })
  },

  open(records, purchase, paid) {
    return openRenewals(records, purchase.items, paid)
  },
}

/** The date that all are renewed to; null where they are renewed by years. */
function commonDate({ items }: PurchaseOf<'renewals'>) {
  const [first, ...others] = items.map(({ term }) => ('until' in term ? term.until : null))
  return first && others.every((date) => date === first) ? first : null
}
