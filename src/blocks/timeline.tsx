import { civilDateTimeOf } from '../domain/shared/instant.ts'
import type { Actor, TimelineEvent } from '../domain/shared/timeline.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { withKeys } from '../ui/with-keys.ts'
import { enEvents, zhEvents } from './timeline-words.ts'

type TimelineCopy = {
  /** By the code of what happened; a code without words is shown as it is. */
  events: Record<string, string>
  actors: Record<Actor, string>
}

export const timelineCopy = defineCopy<TimelineCopy>({
  zh: {
    events: zhEvents,
    actors: { customer: '您', reviewer: '模拟审核', bank: '模拟银行', system: '系统' },
  },
  en: {
    events: enEvents,
    actors: {
      customer: 'You',
      reviewer: 'Simulated reviewer',
      bank: 'Simulated bank',
      system: 'System',
    },
  },
})

/** Everything that happened to a record, in its order: when, what, who and why (APP-06). */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  const copy = useCopy(timelineCopy)
  return (
    <ol>
      {withKeys(events, ({ at, what }) => `${at}-${what}`).map(([key, event]) => (
        <li key={key} className="flex flex-wrap gap-x-6 gap-y-0.5 border-line border-b py-2.5">
          <time className="w-40 text-text-3 max-md:w-full max-md:text-note">
            {civilDateTimeOf(event.at)}
          </time>
          <span className="font-strong text-ink max-md:flex-1">
            {copy.events[event.what] ?? event.what}
          </span>
          <span className="text-text-2">{copy.actors[event.by]}</span>
          {event.reason && <span className="w-full wrap-anywhere text-text-2">{event.reason}</span>}
        </li>
      ))}
    </ol>
  )
}
