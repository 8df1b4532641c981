import { Link } from 'react-router'
import { paths } from '../app/paths.ts'
import { REMINDER_COUNTS, type Reminder, type ReminderCount } from '../domain/applications/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { ButtonLink } from '../ui/button.tsx'

const reminderCopy = defineCopy<{
  title: string
  news: (count: number) => string
  go: string
  counts: Record<ReminderCount, string>
}>({
  zh: {
    title: '购买提醒',
    news: (count) => `${count} 条记录有新进展`,
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
    news: (count) => `${count} ${count === 1 ? 'record has' : 'records have'} news`,
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

/** 「购买提醒」 with its five counts; where nothing has news it is absent (APP-04). */
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
      className="flex flex-wrap items-center justify-between gap-x-7 gap-y-2 border-rule border-t-2 border-b border-b-line py-3"
    >
      <p>
        <strong className="font-strong text-ink">{copy.title}</strong>
        <span className="block text-small text-text-2">{copy.news(reminder.total)}</span>
      </p>
      <ul className="flex flex-1 flex-wrap gap-x-7 gap-y-1 max-md:order-last max-md:basis-full max-md:gap-x-4">
        {REMINDER_COUNTS.map((name) => (
          <li key={name} className={reminder.counts[name] === 0 ? 'text-text-3' : 'text-text-2'}>
            {copy.counts[name]}{' '}
            <strong className="font-strong text-h3 text-ink">{reminder.counts[name]}</strong>
          </li>
        ))}
      </ul>
      {quiet ? (
        <Link to={`${paths.applications}?news=1`} className="font-strong">
          {copy.go}
        </Link>
      ) : (
        <ButtonLink kind="primary" to={`${paths.applications}?news=1`}>
          {copy.go}
        </ButtonLink>
      )}
    </section>
  )
}
