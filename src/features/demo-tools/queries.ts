import { useToday } from '../../app/moment.ts'
import { useRecords } from '../../app/services.ts'
import type { Application, ApplicationIn } from '../../domain/applications/index.ts'
import type { Consultation, Order, OrderIn, Payment } from '../../domain/orders/index.ts'
import {
  isAnswering,
  isInForce,
  type Subscription,
  type SubscriptionOf,
} from '../../domain/subscriptions/index.ts'
import { shownDemoSettings } from '../../policies/demo-settings.ts'

export function useDemoSettings() {
  return useRecords(['demo-settings'], shownDemoSettings)
}

export type Reviewable = ApplicationIn<'in-review' | 'pre-review'>

/** What waits for the reviewer, the longest waiting first. */
export function useReviews(): readonly Reviewable[] {
  return useRecords(['waiting-reviews'], (records) =>
    records
      .list('application')
      .filter(isReviewable)
      .sort((a, b) => a.submission.at - b.submission.at),
  )
}

function isReviewable(application: Application): application is Reviewable {
  return application.state === 'in-review' || application.state === 'pre-review'
}

/** Money on its way, by WeChat or bank, and the order it was sent for. */
export type AwaitedMoney = { readonly order: Order; readonly payment: Payment }

/** What waits for the bank: money on its way, and payments whose answer never came. */
export function useWaitingPayments(): {
  readonly awaited: readonly AwaitedMoney[]
  readonly unanswered: readonly OrderIn<'confirming'>[]
} {
  return useRecords(['waiting-payments'], (records) => {
    const orders = [...records.list('order')].sort((a, b) => a.createdAt - b.createdAt)
    return {
      awaited: orders.flatMap((order) => order.awaited.map((payment) => ({ order, payment }))),
      unanswered: orders.filter((order) => order.state === 'confirming'),
    }
  })
}

/** A platform that is being deployed (ORD-09). */
export type Deploying = SubscriptionOf<'cdp'> & {
  readonly deployment: NonNullable<SubscriptionOf<'cdp'>['deployment']>
}

/** What waits behind the counter apart from reviews and payments, the longest waiting first. */
export function useCounter() {
  return useRecords(['counter'], (records) => ({
    consultations: sorted(records.list('consultation').filter(isUnanswered)),
    deployments: sorted(records.list('subscription').filter(isDeploying)),
    refunds: sorted(records.list('refund').filter(({ state }) => state === 'reviewing')),
    invoices: sorted(records.list('invoice').filter(({ state }) => state === 'issuing')),
  }))
}

/** An offer answers a consultation: it leaves the counter. */
function isUnanswered({ state }: Consultation): boolean {
  return state === 'submitted' || state === 'contacted'
}

function sorted<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isDeploying(product: Subscription): product is Deploying {
  if (product.line !== 'cdp' || product.ended || product.suspended) return false
  return product.deployment !== null
}

/** Products that may be suspended, or are: all that have not ended, the newest first. */
export function useProductsInLife(): readonly Subscription[] {
  return useRecords(['products-in-life'], (records) =>
    records
      .list('subscription')
      .filter(({ ended }) => ended === null)
      .sort((a, b) => b.openedAt - a.openedAt),
  )
}

/** Products in force that something can be used up of; of PV one for each enterprise ID. */
export function useUsable(): readonly Subscription[] {
  const today = useToday()
  return useRecords(['usable', today], (records) => {
    if (today === null) return []
    const products = records
      .list('subscription')
      .filter((product) => isUsable(product) && isInForce(product, today))
      .sort((a, b) => a.openedAt - b.openedAt)
    return products.filter(
      (product) =>
        product.line !== 'pv' ||
        products.find((one) => one.line === 'pv' && isSameId(one, product)) === product,
    )
  })
}

function isUsable(product: Subscription): boolean {
  return isAnswering(product) || product.line === 'cdp' || product.line === 'pv'
}

function isSameId(one: Subscription, other: Subscription): boolean {
  return one.masterAccount === other.masterAccount
}
