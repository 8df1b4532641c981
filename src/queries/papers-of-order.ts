import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type Invoice, partFor, type RefundRequest } from '../domain/billing/index.ts'
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
    const refunds = records.list('refund').filter(({ orderId }) => orderId === id)
    const invoices = records.list('invoice').filter((invoice) => partFor(invoice, id))
    return { refunds: refunds.sort(newest), invoices: invoices.sort(newest) }
  },
})

function newest(a: { readonly id: string }, b: { readonly id: string }): number {
  return byId(b, a)
}
