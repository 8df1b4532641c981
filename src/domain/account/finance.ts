import * as z from 'zod/mini'
import type { Yuan } from '../shared/money.ts'
import { yuanSchema } from '../shared/schemas.ts'

/** One of the customer's 发票抬头, with all that either kind of invoice asks for (BIL-02). */
export const invoiceTitleSchema = z.object({
  id: z.string(),
  title: z.string(),
  taxNumber: z.string(),
  /** The tax number that the customer confirmed though it looks wrong; empty text: none (MAT-07). */
  confirmedCode: z.string(),
  address: z.string(),
  phone: z.string(),
  bank: z.string(),
  bankAccount: z.string(),
})

/** What the customer may spend in a calendar year, in 元, and the per cents that were told of it (FCT-03). */
const budgetSchema = z.object({
  year: z.int(),
  amount: yuanSchema,
  told: z.array(z.int()),
})

/** What the customer's accounts department keeps here; there is one (BIL-02, FCT-03). */
export const financeSchema = z.object({
  id: z.literal('main'),
  titles: z.array(invoiceTitleSchema),
  preferredTitleId: z.nullable(z.string()),
  budgets: z.array(budgetSchema),
})

export type InvoiceTitle = z.infer<typeof invoiceTitleSchema>
export type Budget = z.infer<typeof budgetSchema>
export type Finance = z.infer<typeof financeSchema>

export const NO_FINANCE: Finance = { id: 'main', titles: [], preferredTitleId: null, budgets: [] }

/** A book of more titles is none that a person chooses from. */
export const MOST_TITLES = 20

/** The title that invoices are filled in with; null: the book has none. */
export function preferredTitle({ titles, preferredTitleId }: Finance): InvoiceTitle | null {
  return titles.find(({ id }) => id === preferredTitleId) ?? titles[0] ?? null
}

/** With a title of this id, changed or new; the first one is preferred. */
export function keepTitle(finance: Finance, title: InvoiceTitle): Finance {
  const isKnown = finance.titles.some(({ id }) => id === title.id)
  const titles = isKnown
    ? finance.titles.map((one) => (one.id === title.id ? title : one))
    : [...finance.titles, title]
  return { ...finance, titles, preferredTitleId: finance.preferredTitleId ?? title.id }
}

/** Without it; where it was preferred, the first of the others is. */
export function removeTitle(finance: Finance, id: string): Finance {
  const titles = finance.titles.filter((one) => one.id !== id)
  const isPreferred = finance.preferredTitleId === id
  return {
    ...finance,
    titles,
    preferredTitleId: isPreferred ? (titles[0]?.id ?? null) : finance.preferredTitleId,
  }
}

/** With this budget for the year, in 元, or without one (null); another amount is another budget, of which nothing was told. */
export function withBudget(finance: Finance, year: number, amount: Yuan | null): Finance {
  const known = finance.budgets.find((budget) => budget.year === year)
  if (known && known.amount === amount) return finance
  const others = finance.budgets.filter((budget) => budget.year !== year)
  const budgets = amount === null ? others : [...others, { year, amount, told: [] }]
  return { ...finance, budgets: budgets.toSorted((a, b) => a.year - b.year) }
}
