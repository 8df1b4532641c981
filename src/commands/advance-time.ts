import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok } from '../domain/shared/result.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { type Happened, settleDue } from '../policies/settle-due.ts'

/**
 * Lets everything happen whose time has come, in its order and dated to its own instant, in one commit. Answers with
 * what happened. Running it twice changes nothing, because what has happened is not due any more.
 */
export const advanceTime = command<null, readonly Happened[]>({
  name: 'advance-time',
  input: z.null(),
  isCalendar: true,
  decide: (records, _nothing, { now }) => {
    const { view, log } = settleDue(records, now)
    return ok({
      changes: view.changes,
      files: deletedImages(view.changes),
      value: log,
      happened: log,
    })
  },
})
