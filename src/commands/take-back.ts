import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import type { FileChange } from '../api/ports.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { RECORD_TYPES, type RecordType } from '../domain/shared/record-types.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { instantSchema } from '../domain/shared/schemas.ts'

/** What can be taken back: all records as they were and as they became, and the moment before. */
export type TakeBack = {
  readonly before: AppView
  readonly after: AppView
  readonly at: Instant
  /** The bytes of files that went meanwhile. */
  readonly files: readonly FileChange[]
}

/** `illegal-transition`: something has been done since, and nobody's work shall be lost. */
export type TakeBackRefusal = 'illegal-transition'

/** Takes back what a wrong clock brought about: every record, and the time, are what they were (LIF-12). */
export const takeBack = command<TakeBack, null, TakeBackRefusal>({
  name: 'take-back',
  input: z.object({
    before: z.custom<AppView>(isView),
    after: z.custom<AppView>(isView),
    at: instantSchema,
    files: z.array(z.object({ id: z.string(), bytes: z.nullable(z.instanceof(Uint8Array)) })),
  }),
  isCalendar: true,
  decide: (records, { before, after, at, files }) => {
    if (records !== after) return refuse('illegal-transition')
    const changes = RECORD_TYPES.flatMap((type) => differences(type, { before, after }))
    return ok({ changes, files, value: null, rewindTo: at })
  },
})

function isView(view: unknown): boolean {
  return typeof view === 'object' && view !== null && 'list' in view
}

function differences(type: RecordType, { before, after }: Pick<TakeBack, 'before' | 'after'>) {
  const added = after
    .list(type)
    .filter(({ id }) => !before.get(type, id))
    .map(({ id }) => ({ type, remove: id }) as AppChange)
  const changed = before.list(type).flatMap((record) => {
    const now = after.get(type, record.id)
    if (now === record) return []
    // The record is of the type under which it was listed.
    return [(now ? { type, put: record } : { type, create: record }) as AppChange]
  })
  return [...added, ...changed]
}
