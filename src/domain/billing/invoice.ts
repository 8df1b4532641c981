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
import type { Order, SettledOrder } from '../orders/index.ts'
import { addDays } from '../shared/civil-date.ts'
import { civilDateOf, type Instant, instantOf } from '../shared/instant.ts'
import { compareYuan, subtractYuan, sumYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { checkedBy } from '../shared/read-input.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { countCharacters } from '../shared/typed-text.ts'
import { fillOldestFirst } from './fill-oldest-first.ts'
import {
  INVOICE_KINDS,
  type Invoice,
  type InvoiceKind,
  type InvoicePart,
  partFor,
} from './invoice-record.ts'

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

/** One invoice is for at most so many orders (BIL-02). */
export const MOST_INVOICED = 50

/** What can still be invoiced, in 元: cash paid − already invoiced − refunded (INV-01). */
export function invoiceableAmount(order: SettledOrder, invoices: readonly Invoice[]): Yuan {
  const standing = invoices
    .filter(({ state }) => state !== 'returned')
    .flatMap((invoice) => partFor(invoice, order.id)?.amount ?? [])
  return subtractYuan(subtractYuan(order.payment.amount, order.refunded), sumYuan(standing))
}

/** Whether an invoice stands in the way of a refund: issued, or about to be (REF-07). */
export function hasStandingInvoice(orderId: string, invoices: readonly Invoice[]): boolean {
  return invoices.some((invoice) => invoice.state !== 'returned' && partFor(invoice, orderId))
}

export type InvoiceRefusal =
  | 'incomplete'
  | 'nothing-to-invoice'
  | 'refund-reviewing'
  | 'too-much-to-invoice'

type Asked = {
  readonly orders: readonly SettledOrder[]
  readonly invoices: readonly Invoice[]
  readonly form: InvoiceForm
  /** 「开票金额」 in 元; absent: all that is open. */
  readonly amount?: Yuan | undefined
  readonly at: Instant
}

/** 「提交开票申请」: one invoice over all, or part, of what can be invoiced of its paid orders (INV-01, INV-02, BIL-02). */
export function requestInvoice(
  id: string,
  { orders, invoices, form, amount, at }: Asked,
): Result<Invoice, InvoiceRefusal> {
  if (orders.some(({ state }) => state === 'refunding')) return refuse('refund-reviewing')
  const open = orders.map((order) => ({ order, open: invoiceableAmount(order, invoices) }))
  if (open.some((one) => compareYuan(one.open, ZERO_YUAN) <= 0)) return refuse('nothing-to-invoice')
  const wanted = amount ?? sumYuan(open.map((one) => one.open))
  const filled = fillOldestFirst(open, wanted)
  if (!filled) return refuse('too-much-to-invoice')
  const parts = filled.map(
    ({ order, amount: part }): InvoicePart => ({
      ...{ orderId: order.id, amount: part },
      bookkeeping: order.bookkeeping,
    }),
  )
  if (parts.length === 0) return refuse('nothing-to-invoice')
  if (Object.keys(invoiceProblems(form)).length > 0) return refuse('incomplete')
  return ok({
    id,
    parts,
    ...buyerOf(form),
    amount: wanted,
    state: 'issuing',
    requestedAt: at,
    issuesAt: instantOf(addDays(civilDateOf(at), 1)),
    timeline: [{ at, by: 'customer', what: 'invoice-requested' }],
  })
}

/** What stands on the invoice of its buyer: what its kind asks for. */
function buyerOf(form: InvoiceForm) {
  const asked = INVOICE_FIELDS[form.kind]
  const text = (field: InvoiceField) => (asked.includes(field) ? normaliseText(form[field]) : '')
  return {
    kind: form.kind,
    title: text('title'),
    taxNumber: normaliseTaxNumber(text('taxNumber')),
    address: text('address'),
    phone: text('phone'),
    bank: text('bank'),
    bankAccount: text('bankAccount'),
  }
}

/** An invoice that is not issued yet says what its order is known by now (BIL-03). */
export function withBookkeeping(
  invoice: Invoice,
  order: Pick<Order, 'id' | 'bookkeeping'>,
): Invoice {
  const { id, bookkeeping } = order
  const parts = invoice.parts.map((part) => (part.orderId === id ? { ...part, bookkeeping } : part))
  return { ...invoice, parts }
}

/** Whether what an order is known by stands on an invoice that was issued, and stays (BIL-03). */
export function isBookkeepingFixed(orderId: string, invoices: readonly Invoice[]): boolean {
  return invoices.some((invoice) => invoice.state === 'issued' && partFor(invoice, orderId))
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
