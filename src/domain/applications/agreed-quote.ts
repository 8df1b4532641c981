import * as z from 'zod/mini'
import { CATALOGUE_VERSION, isSkuId, type SkuId } from '../catalogue/index.ts'
import type { Quote } from '../pricing/index.ts'
import type { RuleId } from '../rules.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { civilDateSchema, yuanSchema } from '../shared/schemas.ts'

const quoteLineSchema = z.object({
  sku: z.custom<SkuId>(isSkuId),
  quantity: z.int(),
  amount: yuanSchema,
  wholeYears: z.int(),
  months: z.int(),
  wholeYearAmount: yuanSchema,
  partYearAmount: yuanSchema,
  capped: z.boolean(),
  unitPrice: z.optional(yuanSchema),
  // Rule ids never change; checking them here would load the whole register with every page.
  rules: z.array(z.custom<RuleId>((id) => typeof id === 'string')),
})

/**
 * The price agreed is the price charged (PRC-14): submitting freezes the lines with
 * what explains them, the total, the day and the catalogue they came from.
 */
export const agreedQuoteSchema = z.object({
  lines: z.array(quoteLineSchema),
  total: yuanSchema,
  on: civilDateSchema,
  catalogueVersion: z.string(),
})

export type AgreedQuote = z.infer<typeof agreedQuoteSchema>

/** Freezes a quote on a civil date (PRC-14). */
export function agree(quote: Quote, on: CivilDate): AgreedQuote {
  return { ...quote, on, catalogueVersion: CATALOGUE_VERSION }
}

/** Whether two quotes cost the same in total and in every line: what was confirmed of one holds for the other (PRC-14). */
export function isSamePrice(one: AgreedQuote, other: AgreedQuote): boolean {
  const isSameLine = ({ amount }: AgreedQuote['lines'][number], at: number) =>
    amount === other.lines[at]?.amount
  return (
    one.total === other.total &&
    one.lines.length === other.lines.length &&
    one.lines.every(isSameLine)
  )
}
