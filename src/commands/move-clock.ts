import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { putOrCreate } from '../api/ports.ts'
import { isOnCalendar } from '../domain/shared/clock-bounds.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { type Happened, settleDue } from '../policies/settle-due.ts'

export type MoveClock = {
  /** Where the clock shall stand. */
  readonly to: Instant
}

/**
 * - `beyond-calendar`: no instant of the calendar
 * - `not-later`: the clock goes forward only
 */
export type MoveClockRefusal = 'beyond-calendar' | 'not-later'

/** Moves the demo clock forward to `to` and lets happen what came due on the way; answers with what happened. */
export const moveClock = command<MoveClock, readonly Happened[], MoveClockRefusal>({
  name: 'move-clock',
  // What is no instant is refused by its own word, `beyond-calendar`.
  input: z.object({ to: z.custom<Instant>((to) => typeof to === 'number') }),
  isCalendar: true,
  decide: (records, { to }, { now }) => {
    if (!Number.isSafeInteger(to) || !isOnCalendar(to)) return refuse('beyond-calendar')
    const ahead = to - now
    if (ahead <= 0) return refuse('not-later')
    const offset = (records.get('demo-clock', 'main')?.offset ?? 0) + Math.round(ahead)
    const { view, log } = settleDue(records, to)
    return ok({
      changes: [putOrCreate(records, 'demo-clock', { id: 'main', offset }), ...view.changes],
      files: deletedImages(view.changes),
      value: log,
      happened: log,
      at: to,
    })
  },
})
