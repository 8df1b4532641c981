import { useNow, useToday } from '../../../app/moment.ts'
import { useRecords, useServices } from '../../../app/services.ts'
import { expectedDiscount } from '../../../domain/account/index.ts'
import type { SkuId } from '../../../domain/catalogue/index.ts'
import {
  isConsultationOpen,
  isOpen,
  type OrderDraft,
  type Purchase,
  productOf,
} from '../../../domain/orders/index.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { type Yuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import type { Subscription } from '../../../domain/subscriptions/index.ts'
import { actionFacts } from '../../../policies/action-facts.ts'
import { draftOrder } from '../../../policies/purchases/purchase-kinds.ts'
import { robotsIn } from '../../../policies/purchases/renewal.ts'

export function useProduct(id: string) {
  return useRecords(['product', id], (records) => records.get('subscription', id))
}

export function useDay() {
  return civilDateOf(useNow())
}

/** What decides over the actions of a product today (PRD-02). */
export function useActionFacts(product: Subscription) {
  const today = useDay()
  return useRecords(['facts', product.id, today], (records) => {
    const current = records.get('subscription', product.id) ?? product
    return actionFacts(records, current, today)
  })
}

/** The order a purchase makes as of now, or why it is refused; null while it is not filled in (PRC-14). */
export function useDraft(purchase: Purchase | null) {
  const { clock } = useServices()
  const today = useDay()
  return useRecords(['draft', JSON.stringify(purchase), today], (records) =>
    purchase ? draftOrder(records, purchase, { at: clock.now(), placing: true }) : null,
  )
}

/** 「已享受优惠」 of what would be ordered (PRC-17). */
export function useDiscount(draft: OrderDraft | null): Yuan {
  const today = useToday()
  const vouchers = useRecords(['vouchers'], (records) => records.list('voucher'))
  if (!draft || !today) return ZERO_YUAN
  return expectedDiscount(vouchers, { line: draft.line, total: draft.quote.total, today })
}

/** An order of the same kind for this product that still waits for its payment, the newest (ORD-01). */
export function usePendingOrder(productId: string, what: Purchase['what']) {
  return useRecords(['pending', productId, what], (records) =>
    records
      .list('order')
      .filter(isOpen)
      .filter(({ purchase }) => purchase.what === what && productOf(purchase) === productId)
      .sort((a, b) => a.createdAt - b.createdAt)
      .at(-1),
  )
}

/** All robots of an online product by their numbers, those that have ended included. */
export function useRobotsOf(onlineId: string) {
  return useRecords(['robots', onlineId], (records) =>
    robotsIn(records)
      .filter(({ productId }) => productId === onlineId)
      .sort((a, b) => (a.number < b.number ? -1 : 1)),
  )
}

export function useAllRobots() {
  return useRecords(['all-robots'], robotsIn)
}

export function useConsultation(id: string | null) {
  return useRecords(['consultation', id], (records) =>
    id === null ? undefined : records.get('consultation', id),
  )
}

/** What an architect was asked about this product and is not settled, the newest first (ORD-08). */
export function useOpenConsultations(productId: string, sku: SkuId) {
  return useRecords(['consultations', productId, sku], (records) =>
    records
      .list('consultation')
      .filter((one) => one.productId === productId && one.sku === sku && isConsultationOpen(one))
      .sort((a, b) => b.createdAt - a.createdAt),
  )
}

/** The industry the enterprise named when it applied for the product; where there is none, undefined. */
export function useIndustryOf(applicationId: string | null) {
  return useRecords(['industry', applicationId], (records) =>
    applicationId === null ? undefined : records.get('application', applicationId)?.info.industry,
  )
}
