import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { putOrCreate } from '../api/ports.ts'
import { ok } from '../domain/shared/result.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { type Happened, settleDue } from '../policies/settle-due.ts'

export type BelieveClock = {
  /** How far the demo tools have moved the clock, in milliseconds: kept anew, so that this moment is the last one known. */
  readonly offset: number
}

/**
 * The customer says that a clock which stands far ahead is right: what fell due by it happens now, in one commit, also
 * where nothing did (LIF-12). Answers with what happened.
 */
export const believeClock = command<BelieveClock, readonly Happened[]>({
  name: 'believe-clock',
  input: z.object({ offset: z.int() }),
  isCalendar: true,
  decide: (records, { offset }, { now }) => {
    const { view, log } = settleDue(records, now)
    const kept = putOrCreate(records, 'demo-clock', { id: 'main', offset })
    return ok({
      changes: [kept, ...view.changes],
      files: deletedImages(view.changes),
      value: log,
    })
  },
})
