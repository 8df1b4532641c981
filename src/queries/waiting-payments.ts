import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Order, OrderIn, Payment } from '../domain/orders/index.ts'
import { oldestFirst } from '../domain/shared/moment-order.ts'

export type WaitingPayments = {
  /** Money on its way, by WeChat or bank, and the order it was sent for. */
  readonly awaited: readonly { readonly order: Order; readonly payment: Payment }[]
  /** Orders whose payment was never answered. */
  readonly unanswered: readonly OrderIn<'confirming'>[]
}

/** What waits for the bank, the oldest order first (ORD-04, ORD-11). */
export const waitingPayments = query<Record<string, never>, WaitingPayments>({
  name: 'waiting-payments',
  input: z.record(z.string(), z.never()),
  reads: ['order'],
  view: (records) => {
    const orders = [...records.list('order')].sort(oldestFirst(({ createdAt }) => createdAt))
    return {
      awaited: orders.flatMap((order) => order.awaited.map((payment) => ({ order, payment }))),
      unanswered: orders.filter((order) => order.state === 'confirming'),
    }
  },
})
