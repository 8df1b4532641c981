import type { PurchaseOf } from '../../domain/orders/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { ok, refuse } from '../../domain/shared/result.ts'
import {
  addHoldings,
  additionItems,
  canAdd,
  exceedsBounds,
  nameAddition,
} from '../../domain/subscriptions/index.ts'
import {
  basisOf,
  type PurchaseKind,
  priceItems,
  requireExpandable,
  requireOpen,
} from './purchase-kind.ts'

/** 增加用户, 增购, 加油包: more of what a product holds, to its expiry (PRC-02 to PRC-04, PRC-08). */
export const additionPurchase: PurchaseKind<PurchaseOf<'addition'>> = {
  draft(records, purchase, { at }) {
    const today = civilDateOf(at)
    const growing = requireExpandable(records, purchase.productId, today)
    if (!growing.ok) return growing
    const product = growing.value
    const { expiresOn } = product
    if (expiresOn === null || !canAdd(product, purchase.items, today)) {
      return refuse('product-not-in-force')
    }
    if (exceedsBounds(product, purchase.items)) return refuse('above-maximum')
    const quote = priceItems(additionItems(purchase.items, { from: today, to: expiresOn }), at)
    if (!quote.ok) return quote
    const title = nameAddition(product, purchase.items)
    const basis = basisOf([product])
    return ok({ line: product.line, title, purchase, quote: quote.value, basis })
  },

  open(records, purchase, { order, at }) {
    const living = requireOpen(records, purchase.productId, civilDateOf(at))
    if (!living.ok) return living
    if (!canAdd(living.value, purchase.items, civilDateOf(at))) {
      return refuse('product-not-in-force')
    }
    const put = addHoldings(living.value, purchase.items, { at, orderId: order.id })
    return ok({ productIds: [put.id], changes: [{ type: 'subscription', put }] })
  },
}
