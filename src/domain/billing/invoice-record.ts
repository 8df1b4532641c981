import * as z from 'zod/mini'
import { bookkeepingSchema } from '../orders/index.ts'
import { instantSchema, yuanSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'

/** 增值税普通发票, 增值税专用发票 (INV-02). */
export const INVOICE_KINDS = ['ordinary', 'special'] as const

/** 开票中, 已开具, 已退回 (INV-02). */
export const INVOICE_STATES = ['issuing', 'issued', 'returned'] as const

export const invoiceSchema = z.object({
  /** 发票编号. */
  id: z.string(),
  /** Its orders, the oldest first, each with its part in 元 and what it was known by when it was issued (BIL-02, BIL-03). */
  parts: z.array(
    z.object({ orderId: z.string(), amount: yuanSchema, bookkeeping: bookkeepingSchema }),
  ),
  kind: z.enum(INVOICE_KINDS),
  title: z.string(),
  taxNumber: z.string(),
  /** Asked for by 增值税专用发票 only. */
  address: z.string(),
  phone: z.string(),
  bank: z.string(),
  bankAccount: z.string(),
  /** All parts together, in 元 (INV-01). */
  amount: yuanSchema,
  state: z.enum(INVOICE_STATES),
  requestedAt: instantSchema,
  /** 开票中 until then, unless issued earlier by hand: 00:00 of the next day (INV-02). */
  issuesAt: instantSchema,
  timeline: z.array(timelineEventSchema),
})

export type Invoice = z.infer<typeof invoiceSchema>
export type InvoiceKind = Invoice['kind']
export type InvoiceState = Invoice['state']
export type InvoicePart = Invoice['parts'][number]

/** Its part of an invoice; undefined: the invoice is not for this order. */
export function partFor(
  { parts }: Pick<Invoice, 'parts'>,
  orderId: string,
): InvoicePart | undefined {
  return parts.find((part) => part.orderId === orderId)
}

/** The numbers of its orders as one text, for messages and lists. */
export function ordersOf({ parts }: Pick<Invoice, 'parts'>): string {
  return parts.map(({ orderId }) => orderId).join(' ')
}
