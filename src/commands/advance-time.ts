import type { AppView, Ports } from '../api/app-records.ts'
import { putOrCreate } from '../api/ports.ts'
import { isOnCalendar } from '../domain/shared/clock-bounds.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import type { DueEvent } from '../policies/due-events.ts'
import { DueQueue } from '../policies/due-queue.ts'
import { withRoom } from '../policies/make-room.ts'
import { Overlay } from '../policies/staged-records.ts'
import { commitAhead } from './commit-ahead.ts'

export type Happened = Pick<DueEvent, 'at' | 'what' | 'subject'>

/**
 * Lets everything happen whose time has come, in its order and dated to its own instant, in one
 * commit. Running it twice changes nothing, because what has happened is not due any more.
 */
export function advanceTime({ store, clock }: Ports) {
  return withRoom((giveWay) =>
    commitAhead(store, (records) => {
      const { changes, log } = settleDue(records, clock.now())
      const all = [...changes, ...giveWay(records)]
      return ok({ changes: all, files: deletedImages(changes), value: log })
    }),
  )
}

/** Moves the demo clock forward to `to` and lets happen what came due on the way. */
export function moveClock({ store, clock }: Ports, { to }: { to: Instant }) {
  return withRoom((giveWay) =>
    commitAhead(store, (records) => {
      if (!Number.isSafeInteger(to) || !isOnCalendar(to)) return refuse('beyond-calendar')
      const ahead = to - clock.now()
      if (ahead <= 0) return refuse('not-later')
      const offset = (records.get('demo-clock', 'main')?.offset ?? 0) + Math.round(ahead)
      const { changes, log } = settleDue(records, to)
      return ok({
        changes: [
          putOrCreate(records, 'demo-clock', { id: 'main', offset }),
          ...changes,
          ...giveWay(records),
        ],
        files: deletedImages(changes),
        value: log,
        at: to,
      })
    }),
  )
}

function settleDue(records: AppView, now: Instant) {
  const view = new Overlay(records)
  const queue = new DueQueue(view, now)
  const log: Happened[] = []
  for (let event = queue.next(view); event; event = queue.next(view)) {
    const changes = event.happen(view, event.at)
    view.apply(changes)
    queue.follow(view, changes)
    log.push({ at: event.at, what: event.what, subject: event.subject })
  }
  return { changes: view.changes, log }
}
