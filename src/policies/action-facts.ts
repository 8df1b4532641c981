import type { AppView } from '../api/app-records.ts'
import { whyNoRefund } from '../domain/billing/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import type { ActionFacts, Subscription } from '../domain/subscriptions/index.ts'
import { isRefundReviewing } from './purchases/purchase-kind.ts'
import { refundSituation } from './refund-situation.ts'

/** What decides over the actions of a product besides the product itself (PRD-02, REF-01, REF-12). */
export function actionFacts(
  records: AppView,
  product: Subscription,
  today: CivilDate,
): ActionFacts {
  const owner = product.line === 'robot' ? records.get('subscription', product.productId) : null
  return {
    today,
    refundReviewing: isRefundReviewing(records, product),
    refundUnavailable: refundUnavailable(records, product, today),
    online: owner?.line === 'online' ? owner : null,
  }
}

/** Why the order that opened the product cannot be refunded today for any reason; null: it can. */
function refundUnavailable(
  records: AppView,
  { orderId }: Subscription,
  today: CivilDate,
): ActionFacts['refundUnavailable'] {
  const situation = orderId === null ? null : refundSituation(records, orderId, today)
  if (!situation) return 'refund-window'
  const why = whyNoRefund(situation)
  return why === null || why === 'invoice-issued' ? why : 'refund-window'
}
