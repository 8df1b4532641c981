import { formatYuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { quoteCopy } from './copy.ts'
import type { QuoteRow } from './quote-facts.ts'

/** Columns on paper and where there is room; on a narrow screen each line is an article. */
const HEAD = 'py-2 pl-5 text-right font-normal text-small text-text-3 whitespace-nowrap'
const CELL =
  'py-3 pl-5 text-right whitespace-nowrap print:py-2 max-md:not-print:p-0 max-md:not-print:text-left'

/** 报价明细: each line with its price, number, time and amount, and the formula under its name (PRC-13). */
export function QuoteTable({ rows }: { rows: readonly QuoteRow[] }) {
  const copy = useCopy(quoteCopy)
  const { columns } = copy
  return (
    <table aria-label={copy.lines} className="w-full border-collapse max-md:not-print:block">
      <thead className="max-md:not-print:sr-only">
        <tr className="border-line-strong border-b">
          <th scope="col" className={`${HEAD} pl-0! text-left!`}>
            {columns.item}
          </th>
          {[columns.price, columns.quantity, columns.term, columns.amount].map((column) => (
            <th key={column} scope="col" className={HEAD}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:not-print:block">
        {rows.map((row) => (
          <tr
            key={row.key}
            className="border-line border-b align-top last:border-0 max-md:not-print:grid max-md:not-print:grid-cols-3 max-md:not-print:gap-x-4 max-md:not-print:gap-y-1 max-md:not-print:py-4 print:break-inside-avoid"
          >
            <td className="py-3 print:py-2 max-md:not-print:col-span-3 max-md:not-print:p-0">
              <span className="block text-ink">{row.name}</span>
              <span className="block text-small text-text-2">
                {row.formula} <span className="ml-2 text-text-3">{row.rules.join(' · ')}</span>
              </span>
              {row.remark && <span className="block text-small text-warn">{row.remark}</span>}
            </td>
            <td className={`${CELL} max-md:not-print:hidden`}>
              {row.unitPrice ? formatYuan(row.unitPrice) : copy.graduated}
            </td>
            <td className={CELL}>
              {row.quantity} {row.unit}
            </td>
            <td className={CELL}>{row.term ?? copy.once}</td>
            <td
              className={`${CELL} text-ink max-md:not-print:text-right! max-md:not-print:before:content-['¥']`}
            >
              {formatYuan(row.amount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
