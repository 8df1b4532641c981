import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Invoice, RefundRequest } from '../domain/billing/index.ts'
import { byId } from '../domain/shared/moment-order.ts'

export type OrderPapers = {
  readonly refunds: readonly RefundRequest[]
  readonly invoices: readonly Invoice[]
}

/** The refund requests and invoices of an order, the newest first (REF-10, INV-01). */
export const papersOfOrder = query<{ id: string }, OrderPapers>({
  name: 'papers-of-order',
  input: z.object({ id: z.string() }),
  reads: ['refund', 'invoice'],
  view: (records, { id }) => {
    const own = <T extends { id: string; orderId: string }>(all: readonly T[]) =>
      all.filter((one) => one.orderId === id).sort((a, b) => byId(b, a))
    return { refunds: own(records.list('refund')), invoices: own(records.list('invoice')) }
  },
})
