import { Link } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { Section } from '../../../blocks/section.tsx'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import type { SpendingMark } from '../../../policies/spending-items.ts'
import { spendingCopy } from './copy.ts'

/** More would bury the next ones; the calendar file holds them all. */
const MOST = 12

/** Ends of trials and refund windows, expiries and last renewable days, the next first (FCT-01). */
export function DaysToRemember({ marks }: { marks: readonly SpendingMark[] }) {
  const copy = useCopy(spendingCopy)
  const language = useLanguage()
  return (
    <div className="mt-10">
      <Section title={copy.marksTitle}>
        <ul>
          {marks.slice(0, MOST).map(({ key, on, what, title, product }) => (
            <li key={key} className="flex flex-wrap gap-x-6 border-line border-b py-2.5">
              <span className="whitespace-nowrap text-text-2">{on}</span>
              <span className="min-w-40 text-ink">{copy.marks[what]}</span>
              <Link to={paths.product(product)}>{title[language]}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
