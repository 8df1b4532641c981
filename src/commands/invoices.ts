import type { AppChange, Ports } from '../api/app-records.ts'
import {
  type Invoice,
  type InvoiceForm,
  invoiceFormSchema,
  issueInvoice as issued,
  requestInvoice as requested,
  returnInvoice as returned,
} from '../domain/billing/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

/** 「提交开票申请」 (INV-01, INV-02). Returns the 发票编号. */
export function requestInvoice(
  { store, clock }: Ports,
  { orderId, form }: { orderId: string; form: InvoiceForm },
) {
  return store.commit((records) => {
    const read = readInput(invoiceFormSchema, form)
    if (!read.ok) return read
    const order = records.get('order', orderId)
    if (!order || !isSettled(order)) return refuse('unknown-order')
    const at = clock.now()
    const next = takeNumber(records, 'invoice', at)
    const invoice = requested(next.id, {
      order,
      invoices: records.list('invoice'),
      form: read.value,
      at,
    })
    if (!invoice.ok) return invoice
    return ok({
      changes: [next.taken, { type: 'invoice', create: invoice.value }],
      value: next.id,
    })
  })
}

/** 「开具发票」 of the demo tools: at once instead of at 00:00 (INV-02). */
export function issueInvoice({ store, clock }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const invoice = records.get('invoice', id)
    if (!invoice) return refuse('unknown-invoice')
    const changes = issuing(invoice, { by: 'reviewer', at: clock.now() })
    return changes.ok ? ok({ changes: changes.value, value: null }) : changes
  })
}

/** 「退回发票」 (INV-02, REF-07). */
export function returnInvoice({ store, clock }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const invoice = records.get('invoice', id)
    if (!invoice) return refuse('unknown-invoice')
    const put = returned(invoice, clock.now())
    return put.ok ? ok({ changes: [{ type: 'invoice', put: put.value }], value: null }) : put
  })
}

/** An invoice is issued, with a message. */
export function issuing(
  invoice: Invoice,
  done: { by: 'system' | 'reviewer'; at: Instant },
): Result<AppChange[], 'illegal-transition'> {
  const put = issued(invoice, done)
  if (!put.ok) return put
  const message = messageOf('invoice-issued', {
    event: invoice.id,
    at: done.at,
    facts: { number: invoice.id, order: invoice.orderId, amount: formatPrice(invoice.amount) },
    about: { type: 'invoice', id: invoice.id },
  })
  return ok([
    { type: 'invoice', put: put.value },
    { type: 'message', create: message },
  ])
}
