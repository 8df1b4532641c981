import * as z from 'zod/mini'
import { LONGEST_TEXT } from '../applications/index.ts'
import {
  type CreditCodeProblem,
  creditCodeProblem,
  isHkBusinessRegistration,
  normaliseCode,
  normaliseTaxNumber,
  normaliseText,
} from '../identity/index.ts'
import type { SettledOrder } from '../orders/index.ts'
import { addDays } from '../shared/civil-date.ts'
import { civilDateOf, type Instant, instantOf } from '../shared/instant.ts'
import { compareYuan, subtractYuan, sumYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { checkedBy } from '../shared/read-input.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { countCharacters } from '../shared/typed-text.ts'
import { INVOICE_KINDS, type Invoice, type InvoiceKind } from './invoice-record.ts'

/** What the customer fills in. */
export const invoiceFormSchema = z.object({
  kind: z.enum(INVOICE_KINDS),
  title: z.string(),
  taxNumber: z.string(),
  address: z.string(),
  phone: z.string(),
  bank: z.string(),
  bankAccount: z.string(),
  /** The tax number that the customer confirmed though it looks wrong; empty text: none (MAT-07). */
  confirmedCode: z.optional(z.string()),
})

export type InvoiceForm = z.infer<typeof invoiceFormSchema>

export type InvoiceField = Exclude<keyof InvoiceForm, 'kind' | 'confirmedCode'>

/** What each kind asks for: the latter needs the taxpayer's details (INV-02). */
export const INVOICE_FIELDS: Record<InvoiceKind, readonly InvoiceField[]> = {
  ordinary: ['title', 'taxNumber'],
  special: ['title', 'taxNumber', 'address', 'phone', 'bank', 'bankAccount'],
}

export type InvoiceProblem = 'required' | 'too-long' | 'not-a-tax-number' | CreditCodeProblem
export type InvoiceProblems = Partial<Record<InvoiceField, InvoiceProblem>>

/** A taxpayer's number is a credit code, or an older one of 15 to 20 digits and capitals. */
const TAX_NUMBER = /^[0-9A-Z]{15,20}$/

/** What is wrong with the form, in its order; none: it can be sent. A BR number of Hong Kong will do. */
export function invoiceProblems(form: InvoiceForm): InvoiceProblems {
  const problems: InvoiceProblems = {}
  for (const field of INVOICE_FIELDS[form.kind]) {
    const meant = normaliseText(form[field])
    if (meant === '') problems[field] = 'required'
    else if (countCharacters(meant) > LONGEST_TEXT) problems[field] = 'too-long'
  }
  const problem = problems.taxNumber ?? taxNumberProblem(form)
  return problem ? { ...problems, taxNumber: problem } : problems
}

/** One of 18 characters is a credit code, and is checked like one (INV-02). */
function taxNumberProblem({ taxNumber, confirmedCode }: InvoiceForm): InvoiceProblem | null {
  const code = normaliseTaxNumber(taxNumber)
  if (code.length === 18) return creditCodeProblem(code, normaliseCode(confirmedCode ?? ''))
  return TAX_NUMBER.test(code) || isHkBusinessRegistration(code) ? null : 'not-a-tax-number'
}

/** The form as it can be sent; the message of an issue is the code of its field's problem. */
export const filledInvoiceSchema = checkedBy(invoiceFormSchema, (form) => invoiceProblems(form))

/** What can still be invoiced, in 元: cash paid − already invoiced − refunded (INV-01). */
export function invoiceableAmount(order: SettledOrder, invoices: readonly Invoice[]): Yuan {
  const standing = invoices
    .filter(({ orderId, state }) => orderId === order.id && state !== 'returned')
    .map(({ amount }) => amount)
  return subtractYuan(subtractYuan(order.payment.amount, order.refunded), sumYuan(standing))
}

/** Whether an invoice stands in the way of a refund: issued, or about to be (REF-07). */
export function hasStandingInvoice(orderId: string, invoices: readonly Invoice[]): boolean {
  return invoices.some((invoice) => invoice.orderId === orderId && invoice.state !== 'returned')
}

export type InvoiceRefusal = 'incomplete' | 'nothing-to-invoice' | 'refund-reviewing'

/** 「提交开票申请」: over all that can be invoiced of a paid order (INV-01, INV-02). */
export function requestInvoice(
  id: string,
  {
    order,
    invoices,
    form,
    at,
  }: { order: SettledOrder; invoices: readonly Invoice[]; form: InvoiceForm; at: Instant },
): Result<Invoice, InvoiceRefusal> {
  if (order.state === 'refunding') return refuse('refund-reviewing')
  const amount = invoiceableAmount(order, invoices)
  if (compareYuan(amount, ZERO_YUAN) <= 0) return refuse('nothing-to-invoice')
  if (Object.keys(invoiceProblems(form)).length > 0) return refuse('incomplete')
  const asked = INVOICE_FIELDS[form.kind]
  const text = (field: InvoiceField) => (asked.includes(field) ? normaliseText(form[field]) : '')
  return ok({
    id,
    orderId: order.id,
    kind: form.kind,
    title: text('title'),
    taxNumber: normaliseTaxNumber(text('taxNumber')),
    address: text('address'),
    phone: text('phone'),
    bank: text('bank'),
    bankAccount: text('bankAccount'),
    amount,
    state: 'issuing',
    requestedAt: at,
    issuesAt: instantOf(addDays(civilDateOf(at), 1)),
    timeline: [{ at, by: 'customer', what: 'invoice-requested' }],
  })
}

/** 已开具: by itself at 00:00, or by hand (INV-02). */
export function issueInvoice(
  invoice: Invoice,
  { by, at }: { by: 'system' | 'reviewer'; at: Instant },
): Result<Invoice, 'illegal-transition'> {
  if (invoice.state !== 'issuing') return refuse('illegal-transition')
  const timeline = [...invoice.timeline, { at, by, what: 'invoice-issued' }]
  return ok({ ...invoice, state: 'issued', timeline })
}

/** 「退回发票」: at once; what it was for can be invoiced or refunded again (INV-02, REF-07). */
export function returnInvoice(
  invoice: Invoice,
  at: Instant,
): Result<Invoice, 'illegal-transition'> {
  if (invoice.state !== 'issued') return refuse('illegal-transition')
  const timeline = [...invoice.timeline, { at, by: 'customer' as const, what: 'invoice-returned' }]
  return ok({ ...invoice, state: 'returned', timeline })
}
