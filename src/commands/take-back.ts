import type { AppChange, AppView, Ports } from '../api/app-records.ts'
import type { FileChange } from '../api/ports.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { RECORD_TYPES, type RecordType } from '../domain/shared/record-types.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** What can be taken back: all records as they were and as they became, and the moment before. */
export type Undo = {
  readonly before: AppView
  readonly after: AppView
  readonly at: Instant
  /** The bytes of files that went meanwhile. */
  readonly files: readonly FileChange[]
}

/**
 * Takes back what a wrong clock brought about: every record, and the time, are what they were (LIF-12). Refused
 * with `illegal-transition` where anything has been done since, so that nobody's work is lost.
 */
export function takeBack({ store }: Pick<Ports, 'store'>, { before, after, at, files }: Undo) {
  return store.commit((records) => {
    if (records !== after) return refuse('illegal-transition')
    const changes = RECORD_TYPES.flatMap((type) => differences(type, { before, after }))
    return ok({ changes, files, value: null, rewindTo: at })
  })
}

function differences(type: RecordType, { before, after }: Pick<Undo, 'before' | 'after'>) {
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

/** The bytes of all files that the calendar may take away, to be brought back (MAT-10). */
export async function keptFiles({ store }: Pick<Ports, 'store'>): Promise<readonly FileChange[]> {
  const attachments = store
    .read()
    .list('application')
    .flatMap(({ materials }) => materials.attachments.filter((file) => !file.deleted))
  const read = attachments.map(async ({ id }) => ({ id, bytes: await store.readFile(id) }))
  return (await Promise.all(read)).filter(({ bytes }) => bytes !== null)
}
