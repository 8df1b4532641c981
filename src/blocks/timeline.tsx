import { civilDateTimeOf } from '../domain/shared/instant.ts'
import type { Actor, TimelineEvent } from '../domain/shared/timeline.ts'

type TimelineProps = {
  events: readonly TimelineEvent[]
  /** The sentence of each kind of event; one without a sentence shows its code. */
  names: Readonly<Record<string, string>>
  actors: Readonly<Record<Actor, string>>
}

/** Everything that happened to a record: when, what, who and why (APP-06). */
export function Timeline({ events, names, actors }: TimelineProps) {
  return (
    <ol>
      {events.map((event) => (
        <li
          key={`${event.at}-${event.what}`}
          className="flex flex-wrap gap-x-6 gap-y-0.5 border-line border-b py-2.5"
        >
          <time className="w-40 text-text-3">{civilDateTimeOf(event.at)}</time>
          <span className="font-strong text-ink">{names[event.what] ?? event.what}</span>
          <span className="text-text-2">{actors[event.by]}</span>
          {event.reason && <span className="w-full text-text-2">{event.reason}</span>}
        </li>
      ))}
    </ol>
  )
}
