import type { History, JournalLine } from '../../api/ports.ts'
import type { Happened } from '../../policies/settle-due.ts'
import { WHO_DOES } from '../../stories/who-does.ts'
import type { Actor, CommandName } from './journal-copy.ts'

/** One thing that happened: done by somebody, or by itself. */
export type Event = {
  readonly key: string
  readonly at: number
  readonly actor: Actor
  /** What was done, or what happened by itself. */
  readonly what:
    | { readonly command: CommandName; readonly times: number }
    | { readonly happened: Happened['what'] }
  /** The record that it was done or happened to; null: none that has a page. */
  readonly subject: { readonly type: string | null; readonly id: string } | null
  readonly daysBefore: number | null
}

/** What the program does to keep its records in order is no event; of a clock that is moved, what happens tells. */
const NO_EVENTS: ReadonlySet<string> = new Set<CommandName>([
  'advance-time',
  'move-clock',
  'read-messages',
  'check-file',
  'see-application',
  'settle-missing-files',
])

/** What the journal tells, the oldest first: what the calendar did and what people did. */
export function eventsOf({ lines, told }: History): {
  readonly events: readonly Event[]
  /** How many of them a scenario had been through before it was loaded. */
  readonly before: number
} {
  const [before, since] = [eventsFrom(lines.slice(0, told), 0), eventsFrom(lines.slice(told), told)]
  return { events: [...before, ...since], before: before.length }
}

function eventsFrom(lines: readonly JournalLine[], first: number): readonly Event[] {
  return lines.flatMap((line, at) => {
    const nth = first + at
    const byItself = line.steps.flatMap(({ happened = [] }, step) =>
      happened.map(
        (one, place): Event => ({
          key: `${nth}-${step}-${place}`,
          at: one.at,
          actor: 'calendar',
          // The journal keeps what the calendar's own table names.
          what: { happened: one.what as Happened['what'] },
          subject: { type: null, id: one.subject },
          daysBefore: one.daysBefore ?? null,
        }),
      ),
    )
    return NO_EVENTS.has(line.name) ? byItself : [...byItself, doneBy(line, nth)]
  })
}

function doneBy({ name, steps, about }: JournalLine, nth: number): Event {
  // Lines are written by commands of the registry alone.
  const command = name as CommandName
  return {
    key: String(nth),
    at: steps.at(-1)?.now ?? 0,
    actor: WHO_DOES[command] ?? 'customer',
    what: { command, times: steps.length },
    subject: about ?? null,
    daysBefore: null,
  }
}
