import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  type InvoiceForm,
  type InvoiceRefusal,
  requestInvoice as invoiceFor,
  invoiceFormSchema,
  MOST_INVOICED,
} from '../domain/billing/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import type { Yuan } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'
import { takeNumber } from '../policies/numbering.ts'

export type RequestInvoice = {
  /** 订单编号 of each of its orders. */
  readonly orderIds: readonly string[]
  /** 「开票金额」 in 元; absent: all that is open. */
  readonly amount?: Yuan | undefined
  readonly form: InvoiceForm
}

/**
 * - `unknown-order`: there is no order of a number, or it was never paid
 * - `too-much-to-invoice`: less than that is open (BIL-02)
 * - `refund-reviewing`: a refund of it is under review
 * - `nothing-to-invoice`: all that was paid in cash is invoiced or paid back (INV-01)
 * - `incomplete`: a field of the form is wrong (INV-02)
 */
export type RequestInvoiceRefusal = 'unknown-order' | InvoiceRefusal

/** 「提交开票申请」 for one order or several (INV-01, INV-02, BIL-02). Answers with the 发票编号. */
export const requestInvoice = command<RequestInvoice, string, RequestInvoiceRefusal>({
  name: 'request-invoice',
  input: z.object({
    orderIds: z
      .array(z.string())
      .check(z.minLength(1), z.maxLength(MOST_INVOICED), z.refine(isEachOnce)),
    amount: z.optional(yuanSchema),
    form: invoiceFormSchema,
  }),
  decide: (records, { orderIds, amount, form }, { now }) => {
    const orders = orderIds
      .flatMap((id) => records.get('order', id) ?? [])
      .filter((order) => isSettled(order))
    if (orders.length < orderIds.length) return refuse('unknown-order')
    const next = takeNumber(records, 'invoice', now)
    const invoices = records.list('invoice')
    const invoice = invoiceFor(next.id, { orders, invoices, form, amount, at: now })
    if (!invoice.ok) return invoice
    return ok({
      changes: [next.taken, { type: 'invoice', create: invoice.value }],
      value: next.id,
    })
  },
})

function isEachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
