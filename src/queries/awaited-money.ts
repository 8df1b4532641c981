import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Payment } from '../domain/orders/index.ts'
import { partsOfPayment } from '../policies/parts-of-payment.ts'
import { wouldPay } from '../policies/receive-money.ts'

/** Money that is on its way, and all the orders that it pays. */
export type AwaitedMoney = { readonly payment: Payment; readonly orderIds: readonly string[] }

/** The money that is on its way and would pay the order as it stands, the one chosen last; null: none (ORD-11, BIL-01). */
export const awaitedMoney = query<{ orderId: string }, AwaitedMoney | null>({
  name: 'awaited-money',
  input: z.object({ orderId: z.string() }),
  reads: ['order', 'application', 'subscription', 'consultation', 'refund', 'voucher', 'numbers'],
  readsDay: true,
  view: (records, { orderId }, { now: at }) => {
    const order = records.get('order', orderId)
    if (order?.state !== 'unpaid') return null
    const paying = order.awaited.filter(({ key }) => wouldPay(records, key, at))
    const payment = paying.at(-1)
    if (!payment) return null
    const orderIds = partsOfPayment(records, payment.key).map(({ order: { id } }) => id)
    return { payment, orderIds }
  },
})
