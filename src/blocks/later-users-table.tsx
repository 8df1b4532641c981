import { memo } from 'react'
import type { LaterAddition } from '../domain/pricing/index.ts'
import { addMonths, type CivilDate } from '../domain/shared/civil-date.ts'
import { formatYuan } from '../domain/shared/money.ts'
import { useCopy, useLanguage } from '../i18n/language.ts'
import { monthWords } from '../i18n/month-words.ts'
import { laterUsersCopy } from './later-users-copy.ts'

type TableProps = { later: readonly LaterAddition[]; opening: CivilDate | null }

/** The same as the picture, in figures, for whoever does not see it or wants one exactly. */
export const LaterUsersTable = memo(function LaterUsersTable({ later, opening }: TableProps) {
  const copy = useCopy(laterUsersCopy)
  const language = useLanguage()
  const { columns } = copy
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-8 items-center text-accent text-small hover:underline max-md:min-h-11">
        {copy.table}
      </summary>
      <table aria-label={copy.table} className="mt-1 w-full text-small">
        <thead>
          <tr className="border-line-strong border-b text-left text-text-3">
            {[columns.when, columns.date, columns.left].map((header) => (
              <th key={header} scope="col" className="py-1.5 pr-3 font-normal">
                {header}
              </th>
            ))}
            <th scope="col" className="py-1.5 text-right font-normal">
              {columns.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {later.map(({ month, line }) => (
            <tr key={month} className="border-line border-b">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink">
                {copy.when(month)}
              </th>
              <td className="pr-3">
                {opening ? monthWords(addMonths(opening, month), language) : '–'}
              </td>
              <td className="pr-3">{copy.left(line.wholeYears, line.months)}</td>
              <td className="text-right text-ink">{formatYuan(line.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
})
