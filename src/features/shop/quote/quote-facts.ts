import { unitWord } from '../../../blocks/price-words.ts'
import { getSku, KNOWLEDGE_TOPICS } from '../../../domain/catalogue/index.ts'
import type { Estimate } from '../../../domain/estimates/index.ts'
import { explainLine, type QuoteLine } from '../../../domain/pricing/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import type { Yuan } from '../../../domain/shared/money.ts'
import type { Language } from '../../../i18n/language.ts'
import { termWords } from '../../../i18n/term-words.ts'

/** One line of the paper, in words. */
export type QuoteRow = {
  readonly key: string
  readonly name: string
  readonly formula: string
  readonly remark: string | null
  readonly rules: readonly string[]
  /** Null where the price is graduated (PRC-11). */
  readonly unitPrice: Yuan | null
  readonly quantity: string
  readonly unit: string
  /** Null for what is charged once (PRC-06). */
  readonly term: string | null
  readonly amount: Yuan
}

/** A line of the quote as it stands on the paper and in the file (PRC-13). */
export function quoteRow(line: QuoteLine, estimate: Estimate, language: Language): QuoteRow {
  const sku = getSku(line.sku)
  const topic = estimate.items.find((item) => item.sku === line.sku)?.topic
  const { formula, remark, rules } = explainLine(line)
  return {
    key: sku.id,
    name: sku.name[language] + (topic ? `-${KNOWLEDGE_TOPICS[topic][language]}` : ''),
    formula: formula[language],
    remark: remark?.[language] ?? null,
    rules,
    unitPrice: line.unitPrice ?? null,
    quantity: formatCount(line.quantity),
    // A platform is charged by the year and counted in nothing else.
    unit: sku.max === 1 ? '' : unitWord(sku, language, line.quantity),
    term:
      sku.charge === 'once'
        ? null
        : termWords({ years: line.wholeYears, months: line.months }, language),
    amount: line.amount,
  }
}

/** The number of a quote: its day, and four letters that follow from its address alone. */
export function quoteNumber({ on }: Estimate, address: string): string {
  return `Q${on.replaceAll('-', '')}-${fingerprint(address)}`
}

const FNV_PRIME = 16_777_619
const FNV_START = 2_166_136_261

/** FNV-1a, folded to four letters: tells two quotes of a day apart, and is no secret. */
function fingerprint(text: string): string {
  let hash = FNV_START
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0
  }
  return (hash % 36 ** 4).toString(36).toUpperCase().padStart(4, '0')
}
