import * as z from 'zod/mini'
import { normaliseText } from '../identity/index.ts'
import { checkedBy } from '../shared/read-input.ts'
import { countCharacters } from '../shared/typed-text.ts'

/** What the customer's own accounts know an order by: 「PO 号」, 「成本中心」, 「备注」 (BIL-03). */
export const bookkeepingSchema = z.object({
  poNumber: z.string(),
  costCentre: z.string(),
  note: z.string(),
})

export type Bookkeeping = z.infer<typeof bookkeepingSchema>

export const BOOKKEEPING_FIELDS = ['poNumber', 'costCentre', 'note'] as const

export const NO_BOOKKEEPING: Bookkeeping = { poNumber: '', costCentre: '', note: '' }

/** In characters, each of them (BIL-03). */
export const LONGEST_BOOKKEEPING = 50

export type BookkeepingProblems = Partial<Record<keyof Bookkeeping, 'too-long'>>

/** What is wrong with what was typed; all of it may be empty. */
export function bookkeepingProblems(typed: Bookkeeping): BookkeepingProblems {
  const problems: BookkeepingProblems = {}
  for (const field of BOOKKEEPING_FIELDS) {
    if (countCharacters(normaliseText(typed[field])) > LONGEST_BOOKKEEPING) {
      problems[field] = 'too-long'
    }
  }
  return problems
}

/** The form as it can be kept; the message of an issue is the code of its field's problem. */
export const filledBookkeepingSchema = checkedBy(bookkeepingSchema, bookkeepingProblems)

/** As it is kept. */
export function normaliseBookkeeping(typed: Bookkeeping): Bookkeeping {
  return {
    poNumber: normaliseText(typed.poNumber),
    costCentre: normaliseText(typed.costCentre),
    note: normaliseText(typed.note),
  }
}

/** Whether anything stands there. */
export function isBooked(entries: Bookkeeping): boolean {
  return BOOKKEEPING_FIELDS.some((field) => entries[field] !== '')
}
