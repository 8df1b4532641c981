import { csvText } from '../../../domain/shared/csv.ts'
import type { Yuan } from '../../../domain/shared/money.ts'
import type { QuoteRow } from './quote-facts.ts'

type CsvCopy = {
  readonly csv: Record<
    'item' | 'quantity' | 'unit' | 'price' | 'term' | 'amount' | 'formula' | 'rules',
    string
  >
  readonly total: string
  readonly once: string
  readonly graduated: string
}

/** The quote as a table for spreadsheets: amounts as 9990.00, the total in the last row. */
export function quoteCsv(rows: readonly QuoteRow[], total: Yuan, copy: CsvCopy): string {
  const { csv } = copy
  const head = [
    csv.item,
    csv.quantity,
    csv.unit,
    csv.price,
    csv.term,
    csv.amount,
    csv.formula,
    csv.rules,
  ]
  const table = [
    head,
    ...rows.map((row) => [
      row.name,
      row.quantity.replaceAll(',', ''),
      row.unit,
      row.unitPrice ?? copy.graduated,
      row.term ?? copy.once,
      row.amount,
      row.formula,
      row.rules.join(' '),
    ]),
    [copy.total, '', '', '', '', total, '', ''],
  ]
  return csvText(table)
}
