import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type VoucherChoice, voucherChoice } from '../domain/orders/index.ts'
import type { Yuan } from '../domain/shared/money.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'

const NO_CHOICE: VoucherChoice = { allowed: false, selectable: [], best: null, preselected: null }

/**
 * Which vouchers an order may be paid with today at this total in 元: the shown one, which is the order's or, once
 * the customer was told of it, today's (ORD-02, ORD-03, PRC-14).
 */
export const vouchersForOrder = query<{ orderId: string; total: Yuan }, VoucherChoice>({
  name: 'vouchers-for-order',
  input: z.object({ orderId: z.string(), total: yuanSchema }),
  reads: ['order', 'voucher'],
  readsDay: true,
  view: (records, { orderId, total }, { now: at }) => {
    const order = records.get('order', orderId)
    return order ? voucherChoice(order, records.list('voucher'), { total, at }) : NO_CHOICE
  },
})
