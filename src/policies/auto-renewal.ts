import type { AppChange, AppView } from '../api/app-records.ts'
import { messageOf, productFacts } from '../domain/notifications/index.ts'
import {
  availableBalance,
  isOpen,
  openOrder,
  type Payment,
  renews,
} from '../domain/orders/index.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { compareYuan, formatPrice, ZERO_YUAN } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { renewingAlong, type Subscription } from '../domain/subscriptions/index.ts'
import { closeUncharged } from './close-orders.ts'
import { completePayment } from './complete-payment.ts'
import { takeNumber } from './numbering.ts'
import { draftOrder } from './purchases/purchase-kinds.ts'
import { robotsIn } from './purchases/renewal.ts'
import { StagedRecords, squashChanges } from './staged-records.ts'
import { tellOnce } from './tell-once.ts'

/**
 * One try of 自动续费 (LIF-11, RNW-04): its years from the balance, robots along, no voucher. In vain: it is tried
 * again the next day, and a balance that is too small is told once. An order the customer has open for the renewal goes
 * first while its money is on the way, and else gives way.
 */
export function tryAutoRenewal(records: AppView, product: Subscription, at: Instant): AppChange[] {
  const tried = { ...product, lastAttemptAt: at }
  const view = new StagedRecords(records)
  for (const order of records.list('order')) {
    if (!isOpen(order) || !renews(order.purchase, product.id)) continue
    if (order.state === 'confirming' || order.awaited.length > 0) {
      return [{ type: 'subscription', put: tried }]
    }
    view.apply(closeUncharged(view, order, { command: 'replace', at }))
  }
  const paid = payRenewal(view, product, at)
  if (!paid.ok) {
    return paid.error.code === 'balance-too-small'
      ? tellFailure(records, tried, at)
      : [{ type: 'subscription', put: tried }]
  }
  view.apply(paid.value)
  return [...view.changes]
}

function payRenewal(records: AppView, product: Subscription, at: Instant) {
  const robots = renewingAlong(robotsIn(records), {
    productId: product.id,
    today: civilDateOf(at),
  })
  const purchase = {
    what: 'renewal' as const,
    productId: product.id,
    years: product.renewal.years,
    robotIds: robots.map(({ id }) => id),
  }
  const draft = draftOrder(records, purchase, { at, placing: true })
  if (!draft.ok) return draft
  const { total } = draft.value.quote
  const balance = availableBalance(records.list('movement'), records.list('order'))
  if (compareYuan(balance, total) < 0) return refuse('balance-too-small')
  const next = takeNumber(records, 'order', at)
  const key = `auto-${next.id}`
  const order = openOrder({ id: next.id, key }, draft.value, at)
  const payment: Payment = {
    ...{ key, at, method: 'balance', amount: total },
    ...{ voucherId: null, discount: ZERO_YUAN },
  }
  const completed = completePayment(records, order, payment)
  if (!completed.ok) return completed
  const message = messageOf('auto-renewed', {
    event: next.id,
    at,
    facts: {
      ...productFacts(product),
      amount: formatPrice(total),
      years: String(product.renewal.years),
    },
    about: { type: 'order', id: next.id },
  })
  const opened: AppChange = { type: 'order', create: order }
  const kept = completed.value.filter(({ type }) => type !== 'message')
  return ok(
    squashChanges(records, [[next.taken, opened], kept, [{ type: 'message', create: message }]]),
  )
}

/** Told once an expiry, which the product knows itself: its message may have given way to others since. */
function tellFailure(records: AppView, product: Subscription, at: Instant): AppChange[] {
  const { expiresOn, shortfallToldFor } = product
  if (expiresOn === null || shortfallToldFor === expiresOn) {
    return [{ type: 'subscription', put: product }]
  }
  const message = messageOf('auto-renewal-failed', {
    event: `${product.id}-${expiresOn}`,
    at,
    facts: {
      ...productFacts(product),
      until: expiresOn,
    },
    about: { type: 'subscription', id: product.id },
  })
  const put = { ...product, shortfallToldFor: expiresOn }
  return [{ type: 'subscription', put }, ...tellOnce(records, message)]
}
