import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import type { FileChange } from '../api/ports.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { RECORD_TYPES, type RecordType } from '../domain/shared/record-types.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { isSameData } from '../domain/shared/same-data.ts'
import { instantSchema } from '../domain/shared/schemas.ts'

/** What can be taken back: all records as they were and as they became, and the moment before. */
export type TakeBack = {
  readonly before: AppView
  readonly after: AppView
  readonly at: Instant
  /** The bytes of files that went meanwhile. */
  readonly files: readonly FileChange[]
}

/** `illegal-transition`: something was bought, paid or decided since, and nobody's work shall be lost. */
export type TakeBackRefusal = 'illegal-transition'

/**
 * Takes back what a wrong clock brought about: every record that it changed, and the time, are what they were (LIF-12).
 * What was read, set or drafted since stays.
 */
export const takeBack = command<TakeBack, null, TakeBackRefusal>({
  name: 'take-back',
  input: z.object({
    before: z.custom<AppView>(isView),
    after: z.custom<AppView>(isView),
    at: instantSchema,
    files: z.array(z.object({ id: z.string(), bytes: z.nullable(z.instanceof(Uint8Array)) })),
  }),
  isCalendar: true,
  // It is handed whole worlds.
  cannotBePlayed: true,
  decide: (records, { before, after, at, files }) => {
    const views = { before, after, records }
    if (RECORD_TYPES.some((type) => isWorkedOn(type, views))) return refuse('illegal-transition')
    const changes = RECORD_TYPES.flatMap((type) => differences(type, views))
    return ok({ changes, files, value: null, rewindTo: at })
  },
})

type Views = Pick<TakeBack, 'before' | 'after'> & { readonly records: AppView }

/** What customers see to meanwhile and what nothing else follows from. */
const QUIET: readonly RecordType[] = ['account', 'finance', 'numbers', 'sms-code', 'demo-settings']

/** Whether anything of a type was changed since that cannot stay, or that the clock had changed itself. */
function isWorkedOn(type: RecordType, { before, after, records }: Views): boolean {
  // A message tells of something: what is taken back has not been told.
  if (type === 'message') return false
  const ids = new Set([...after.list(type), ...records.list(type)].map(({ id }) => id))
  return [...ids].some((id) => {
    if (isSameData(records.get(type, id), after.get(type, id))) return false
    return !isQuiet(type, id, records) || before.get(type, id) !== after.get(type, id)
  })
}

function isQuiet(type: RecordType, id: string, records: AppView): boolean {
  return (
    QUIET.includes(type) ||
    (type === 'application' && records.get('application', id)?.state === 'draft')
  )
}

function isView(view: unknown): boolean {
  return typeof view === 'object' && view !== null && 'list' in view
}

function differences(type: RecordType, { before, after, records }: Views) {
  const added = after
    .list(type)
    .filter(({ id }) => !before.get(type, id) && records.get(type, id))
    .map(({ id }) => ({ type, remove: id }) as AppChange)
  const changed = before.list(type).flatMap((record) => {
    if (after.get(type, record.id) === record) return []
    const isThere = records.get(type, record.id) !== undefined
    // The record is of the type under which it was listed.
    return [(isThere ? { type, put: record } : { type, create: record }) as AppChange]
  })
  return [...added, ...changed]
}
