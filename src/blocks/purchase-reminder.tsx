import { Link } from 'react-router'
import { paths } from '../app/paths.ts'
import {
  asksForAct,
  REMINDER_COUNTS,
  type Reminder,
  type ReminderCount,
} from '../domain/applications/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { ButtonLink } from '../ui/button.tsx'

export const reminderCopy = defineCopy<{
  title: string
  news: (count: number) => string
  go: string
  counts: Record<ReminderCount, string>
}>({
  zh: {
    title: '购买提醒',
    news: (count) => `${formatCount(count)} 条记录有新进展`,
    go: '前往处理',
    counts: {
      draft: '待填写',
      passed: '通过',
      rejected: '被拒绝',
      'in-review': '确认中',
      returned: '被驳回',
    },
  },
  en: {
    title: 'Purchase reminder',
    news: (count) => `${formatCount(count)} ${count === 1 ? 'record has' : 'records have'} news`,
    go: 'Go there',
    counts: {
      draft: 'Not submitted',
      passed: 'Passed',
      rejected: 'Rejected',
      'in-review': 'In review',
      returned: 'Returned',
    },
  },
})

/**
 * 「购买提醒」 with its five counts; where nothing has news it is absent (APP-04). The way on is a button where somebody has
 * to act; `quiet`, beside something else that the page is for, it never is.
 */
export function PurchaseReminder({
  reminder,
  quiet = false,
}: {
  reminder: Reminder
  quiet?: boolean
}) {
  const copy = useCopy(reminderCopy)
  if (reminder.total === 0) return null
  return (
    <section
      aria-label={copy.title}
      className="flex flex-wrap items-center justify-between gap-x-7 gap-y-3 border-rule border-t-2 border-b border-b-line py-3 print:hidden"
    >
      <p className={quiet ? 'flex flex-wrap gap-x-6' : ''}>
        <strong className="font-strong text-ink">{copy.title}</strong>
        <span className={`text-small text-text-2 ${quiet ? '' : 'block'}`}>
          {copy.news(reminder.total)}
        </span>
      </p>
      <Counts counts={reminder.counts} quiet={quiet} />
      {quiet || !asksForAct(reminder) ? (
        <Link to={`${paths.applications}?news=1`} className="font-strong">
          {copy.go}
        </Link>
      ) : (
        <ButtonLink
          kind="primary"
          className="max-md:basis-full"
          to={`${paths.applications}?news=1`}
        >
          {copy.go}
        </ButtonLink>
      )}
    </section>
  )
}

/** The five counts: figures to compare on home, one quiet line elsewhere; five columns where it is narrow. */
function Counts({ counts, quiet }: { counts: Reminder['counts']; quiet: boolean }) {
  const copy = useCopy(reminderCopy)
  const look = quiet
    ? 'gap-x-1.5 md:first:border-l md:first:pl-6'
    : 'gap-x-2 border-l pl-7 text-small max-md:border-l-0'
  const figure = quiet ? 'max-md:text-h3' : 'text-h2'
  return (
    <ul className="flex flex-1 flex-wrap gap-x-6 gap-y-1 max-md:grid max-md:basis-full max-md:grid-cols-5 max-md:gap-x-1">
      {REMINDER_COUNTS.map((name) => (
        <li
          key={name}
          className={`flex items-baseline border-line text-text-2 max-md:flex-col max-md:justify-between max-md:pl-0 max-md:text-note ${look}`}
        >
          {copy.counts[name]}{' '}
          <strong
            className={
              counts[name] === 0
                ? `font-normal text-text-3 ${figure}`
                : `font-strong text-ink ${figure}`
            }
          >
            {formatCount(counts[name])}
          </strong>
        </li>
      ))}
    </ul>
  )
}
