import { useRecords } from '../../app/services.ts'
import type { Application, ApplicationIn } from '../../domain/applications/index.ts'
import type { Order, OrderIn, Payment } from '../../domain/orders/index.ts'
import { FIRST_DEMO_SETTINGS } from '../../domain/shared/demo-settings.ts'

export function useDemoSettings() {
  return useRecords(
    ['demo-settings'],
    (records) => records.get('demo-settings', 'main') ?? FIRST_DEMO_SETTINGS,
  )
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
