import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { AppView, Ports } from './app-records.ts'
import { deletedImages } from './deleted-images.ts'
import { type DueEvent, nextDueEvent } from './due-events.ts'
import { Overlay } from './overlay.ts'

export type Happened = Pick<DueEvent, 'at' | 'what' | 'subject'>

/**
 * Lets everything happen whose time has come, in its order and dated to its own instant, in one
 * commit. Running it twice changes nothing, because what has happened is not due any more.
 */
export function advanceTime({ store, clock }: Ports) {
  return store.commit((records) => {
    const { changes, log } = settleDue(records, clock.now())
    return ok({ changes, files: deletedImages(changes), value: log })
  })
}

/** Moves the demo clock forward to `to` and lets happen what came due on the way. */
export function moveClock({ store, clock }: Ports, { to }: { to: Instant }) {
  return store.commit((records) => {
    const ahead = to - clock.now()
    if (ahead <= 0) return refuse('not-later')
    const offset = (records.get('demo-clock', 'main')?.offset ?? 0) + Math.round(ahead)
    const { changes, log } = settleDue(records, to)
    return ok({
      changes: [{ type: 'demo-clock', put: { id: 'main', offset } }, ...changes],
      files: deletedImages(changes),
      value: log,
    })
  })
}

function settleDue(records: AppView, now: Instant) {
  const view = new Overlay(records)
  const log: Happened[] = []
  for (let event = earliest(view, now); event; event = earliest(view, now)) {
    view.apply(event.happen(view, event.at))
    log.push({ at: event.at, what: event.what, subject: event.subject })
  }
  return { changes: view.changes, log }
}

function earliest(records: AppView, now: Instant): DueEvent | null {
  const event = nextDueEvent(records)
  return event && event.at <= now ? event : null
}
