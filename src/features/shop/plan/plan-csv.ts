import { unitWord } from '../../../blocks/price-words.ts'
import { getSku, PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { type Plan, pricePlanItem } from '../../../domain/plans/index.ts'
import { explainLine } from '../../../domain/pricing/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { type CsvCell, csvText } from '../../../domain/shared/csv.ts'
import type { Language } from '../../../i18n/language.ts'
import { termWords } from '../../../i18n/term-words.ts'
import type { planCopy } from './copy.ts'
import type { papersCopy } from './papers-copy.ts'

type Copy = (typeof planCopy)['zh'] & (typeof papersCopy)['zh']

/** A plan as a table for spreadsheets: a row for each line of each item, the total of each variant after it (EXP-01). */
export function planCsv(variants: Plan['variants'], copy: Copy, language: Language): string {
  const rows = variants.flatMap((variant): CsvCell[][] => {
    const lines = variant.items.flatMap(({ estimate }) =>
      (pricePlanItem(estimate).priced?.quote.lines ?? []).map((line): CsvCell[] => {
        const sku = getSku(line.sku)
        const { formula, rules } = explainLine(line)
        const term = { years: line.wholeYears, months: line.months }
        return [
          variant.name,
          PRODUCT_LINES[estimate.line][language],
          copy.scenarios[estimate.scenario],
          sku.name[language],
          formatCount(line.quantity).replaceAll(',', ''),
          unitWord(sku, language, line.quantity),
          line.unitPrice ? { yuan: line.unitPrice } : copy.graduated,
          sku.charge === 'once' ? copy.once : termWords(term, language),
          estimate.on,
          { yuan: line.amount },
          formula[language],
          rules.join(' '),
        ]
      }),
    )
    const empty: CsvCell[] = Array.from({ length: 7 }, () => '')
    return [...lines, [variant.name, copy.total, ...empty, { yuan: variant.total }, '', '']]
  })
  const { csv } = copy
  const head = [
    ...[csv.variant, csv.line, csv.scenario, csv.item, csv.quantity, csv.unit, csv.price],
    ...[csv.term, csv.on, csv.amount, csv.formula, csv.rules],
  ]
  return csvText([head, ...rows])
}
