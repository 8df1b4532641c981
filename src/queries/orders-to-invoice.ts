import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { invoiceableAmount } from '../domain/billing/index.ts'
import { inOrderTurn, isSettled } from '../domain/orders/index.ts'
import { compareYuan, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import type { Wording } from '../domain/shared/wording.ts'

export type OrderToInvoice = {
  /** 订单编号. */
  readonly id: string
  readonly title: Wording
  /** What can be invoiced of it, in 元. */
  readonly open: Yuan
}

/** The paid orders of which something can be invoiced, the oldest first (INV-01, BIL-02). */
export const ordersToInvoice = query<Record<string, never>, readonly OrderToInvoice[]>({
  name: 'orders-to-invoice',
  input: z.record(z.string(), z.never()),
  reads: ['order', 'invoice'],
  view: (records) => {
    const invoices = records.list('invoice')
    return records
      .list('order')
      .filter((order) => isSettled(order) && order.state !== 'refunding')
      .toSorted(inOrderTurn)
      .flatMap((order) => {
        const open = isSettled(order) ? invoiceableAmount(order, invoices) : ZERO_YUAN
        return compareYuan(open, ZERO_YUAN) > 0 ? [{ id: order.id, title: order.title, open }] : []
      })
  },
})
