import * as z from 'zod/mini'
import type { AppChange } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { isBookkeepingFixed, partFor, withBookkeeping } from '../domain/billing/index.ts'
import {
  type Bookkeeping,
  bookkeepingProblems,
  bookkeepingSchema,
  normaliseBookkeeping,
} from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type EditBookkeeping = {
  /** 订单编号. */
  readonly orderId: string
  readonly bookkeeping: Bookkeeping
}

/**
 * - `unknown-order`: there is no order of this number
 * - `bookkeeping-fixed`: an invoice of it was issued and says what it is known by (BIL-03)
 * - `incomplete`: an entry is longer than 50 characters
 */
export type EditBookkeepingRefusal = 'unknown-order' | 'bookkeeping-fixed' | 'incomplete'

/** 「PO 号」, 「成本中心」 and 「备注」 of an order, also on its invoices that are not issued yet (BIL-03). */
export const editBookkeeping = command<EditBookkeeping, null, EditBookkeepingRefusal>({
  name: 'edit-bookkeeping',
  input: z.object({ orderId: z.string(), bookkeeping: bookkeepingSchema }),
  decide: (records, { orderId, bookkeeping }) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    const invoices = records.list('invoice')
    if (isBookkeepingFixed(orderId, invoices)) return refuse('bookkeeping-fixed')
    if (Object.keys(bookkeepingProblems(bookkeeping)).length > 0) return refuse('incomplete')
    const put = { ...order, bookkeeping: normaliseBookkeeping(bookkeeping) }
    const changes: AppChange[] = invoices
      .filter((invoice) => invoice.state === 'issuing' && partFor(invoice, orderId))
      .map((invoice) => ({ type: 'invoice', put: withBookkeeping(invoice, put) }))
    return ok({ changes: [{ type: 'order', put }, ...changes], value: null })
  },
})
