import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  type InvoiceForm,
  type InvoiceRefusal,
  requestInvoice as invoiceFor,
  invoiceFormSchema,
} from '../domain/billing/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

export type RequestInvoice = {
  /** 订单编号. */
  readonly orderId: string
  readonly form: InvoiceForm
}

/**
 * - `unknown-order`: there is no order of this number, or it was never paid
 * - `refund-reviewing`: a refund of it is under review
 * - `nothing-to-invoice`: all that was paid in cash is invoiced or paid back (INV-01)
 * - `incomplete`: a field of the form is wrong (INV-02)
 */
export type RequestInvoiceRefusal = 'unknown-order' | InvoiceRefusal

/** 「提交开票申请」 (INV-01, INV-02). Answers with the 发票编号. */
export const requestInvoice = command<RequestInvoice, string, RequestInvoiceRefusal>({
  name: 'request-invoice',
  input: z.object({ orderId: z.string(), form: invoiceFormSchema }),
  decide: (records, { orderId, form }, { now }) => {
    const order = records.get('order', orderId)
    if (!order || !isSettled(order)) return refuse('unknown-order')
    const next = takeNumber(records, 'invoice', now)
    const invoices = records.list('invoice')
    const invoice = invoiceFor(next.id, { order, invoices, form, at: now })
    if (!invoice.ok) return invoice
    return ok({
      changes: [next.taken, { type: 'invoice', create: invoice.value }],
      value: next.id,
    })
  },
})
