import * as z from 'zod/mini'
import type { AppView } from '../api/app-records.ts'
import { query } from '../api/query.ts'
import { type Order, offeredPrice, type Purchase } from '../domain/orders/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import {
  hasAction,
  type ProductAction,
  type Subscription,
  statusOf,
  whyNot,
} from '../domain/subscriptions/index.ts'
import { actionFacts } from '../policies/action-facts.ts'

/**
 * What fits a customer whose order was closed without a charge:
 *
 * - application: it still awaits payment at its price; application-over: it does not
 * - offer: the architect's price is still valid; offer-over: it is not
 * - shop: bought directly, with its ID
 * - again: what was ordered can be ordered again for its product
 * - renewals: several products were to be renewed; what can be renewed now is told in 续费中心 (RNW-02)
 * - renewed: automatic renewal took its place
 * - anew: its product is gone for good
 * - product: nothing of that can be ordered today; its account centre says what can
 */
export type AfterClosing =
  | { readonly goesOn: 'application' | 'application-over'; readonly applicationId: string }
  | { readonly goesOn: 'offer' | 'offer-over' | 'renewals' }
  | { readonly goesOn: 'shop'; readonly purchase: DirectPurchase }
  | {
      readonly goesOn: 'again'
      readonly product: Subscription
      readonly action: ProductAction
    }
  | { readonly goesOn: 'renewed' | 'anew' | 'product'; readonly product: Subscription }

type DirectPurchase = Extract<Purchase, { what: 'pv' | 'interop' }>

/** Where it goes on for who ordered it (ORD-05, PRC-14); null: there is no such order, or nothing is known of it. */
export const afterClosing = query<{ orderId: string }, AfterClosing | null>({
  name: 'after-closing',
  input: z.object({ orderId: z.string() }),
  reads: ['order', 'application', 'consultation', 'subscription', 'invoice', 'refund'],
  readsDay: true,
  view: (records, { orderId }, { today }) => {
    const order = records.get('order', orderId)
    return order ? after(records, order, today) : null
  },
})

function after(records: AppView, order: Order, today: CivilDate): AfterClosing | null {
  const { purchase } = order
  switch (purchase.what) {
    case 'application': {
      const { applicationId } = purchase
      const state = records.get('application', applicationId)?.state
      const goesOn = state === 'awaiting-payment' ? 'application' : 'application-over'
      return { goesOn, applicationId }
    }
    case 'service': {
      const consultation = records.get('consultation', purchase.consultationId)
      const isValid = consultation !== undefined && offeredPrice(consultation, today).ok
      return { goesOn: isValid ? 'offer' : 'offer-over' }
    }
    case 'pv':
    case 'interop':
      return { goesOn: 'shop', purchase }
    case 'renewals':
      return { goesOn: 'renewals' }
    default:
      return afterProduct(records, order, { purchase, today })
  }
}

function afterProduct(
  records: AppView,
  order: Order,
  { purchase, today }: { purchase: ForProduct; today: CivilDate },
): AfterClosing | null {
  const product = records.get('subscription', purchase.productId)
  if (!product) return null
  const { status } = statusOf(product, today)
  if (status === 'reclaimed' || status === 'refunded') return { goesOn: 'anew', product }
  const isRenewed = order.state === 'closed' && order.closeReason === 'auto-renewed'
  if (isRenewed) return { goesOn: 'renewed', product }
  const action = actionOf(purchase, product)
  return isPossible(records, product, action, today)
    ? { goesOn: 'again', product, action }
    : { goesOn: 'product', product }
}

function isPossible(
  records: AppView,
  product: Subscription,
  action: ProductAction,
  today: CivilDate,
): boolean {
  if (!hasAction(product.line, action)) return false
  return whyNot(product, action, actionFacts(records, product, today)) === null
}

type ForProduct = Exclude<
  Purchase,
  DirectPurchase | { what: 'application' | 'service' | 'renewals' }
>

/** The action that ordered it (PRD-02). */
function actionOf(purchase: ForProduct, product: Subscription): ProductAction {
  switch (purchase.what) {
    case 'renewal':
      return 'renew'
    case 'sessions':
      return 'recharge'
    case 'knowledge':
      return 'knowledge'
    case 'addition':
      return product.line === 'cdp' ? 'booster' : 'seats'
    case 'robots':
      if (purchase.sku === 'cs.robot.professional') return 'robot-professional'
      return purchase.sku === 'cs.robot.enterprise' ? 'robot-enterprise' : 'robot-standard'
  }
}
