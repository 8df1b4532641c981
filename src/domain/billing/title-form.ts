import * as z from 'zod/mini'
import type { InvoiceTitle } from '../account/index.ts'
import { normaliseCode, normaliseTaxNumber, normaliseText } from '../identity/index.ts'
import { checkedBy } from '../shared/read-input.ts'
import { type InvoiceForm, type InvoiceProblems, invoiceProblems } from './invoice.ts'

/** A 发票抬头 as it is typed for the book (BIL-02). */
export const titleFormSchema = z.object({
  title: z.string(),
  taxNumber: z.string(),
  confirmedCode: z.string(),
  address: z.string(),
  phone: z.string(),
  bank: z.string(),
  bankAccount: z.string(),
})

export type TitleForm = z.infer<typeof titleFormSchema>

export const EMPTY_TITLE: TitleForm = {
  ...{ title: '', taxNumber: '', confirmedCode: '' },
  ...{ address: '', phone: '', bank: '', bankAccount: '' },
}

const DETAILS = ['address', 'phone', 'bank', 'bankAccount'] as const

/** What is wrong with it: what an ordinary invoice asks for is needed, the taxpayer's details may be left empty. */
export function titleProblems(form: TitleForm): InvoiceProblems {
  const problems = invoiceProblems({ ...form, kind: 'special' })
  for (const field of DETAILS) if (problems[field] === 'required') delete problems[field]
  return problems
}

export const filledTitleSchema = checkedBy(titleFormSchema, titleProblems)

/** As the book keeps it. */
export function normaliseTitle(form: TitleForm): Omit<InvoiceTitle, 'id'> {
  return {
    title: normaliseText(form.title),
    taxNumber: normaliseTaxNumber(form.taxNumber),
    confirmedCode: normaliseCode(form.confirmedCode),
    address: normaliseText(form.address),
    phone: normaliseText(form.phone),
    bank: normaliseText(form.bank),
    bankAccount: normaliseText(form.bankAccount),
  }
}

/** The title that an invoice was filled in with, for the book. */
export function titleOf({ kind: _, confirmedCode = '', ...form }: InvoiceForm): TitleForm {
  return { ...form, confirmedCode }
}
