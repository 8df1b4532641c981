import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import type { Row } from './ports.ts'
import { allOf, ROWS_A_TIME } from './read-journal.ts'
import { STORIES_PLACE } from './storage-keys.ts'
import type { Tab } from './tab.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** So many stories are kept, of so many characters together. */
export const MOST_STORIES = 20
const MOST_CHARACTERS = 20_000_000

/** The text of a story that is kept beside all worlds, and what it is kept under. */
export type KeptText = { readonly key: string; readonly text: string }

/** Why a story is not kept. */
export type KeepingProblem = StoreRefusal | 'too-many-stories'

/** The stories that this browser keeps, the newest first. */
export async function readStories<M extends RecordMap>(tab: Tab<M>): Promise<readonly KeptText[]> {
  const { ledger } = tab.ports
  const rows = await allOf((after) => ledger.readPart(STORIES_PLACE, after, ROWS_A_TIME))
  return rows.map(([key, text]) => ({ key, text })).reverse()
}

/** Keeps a story until it is deleted. Returns what it is kept under. */
export function keepStory<M extends RecordMap>(
  tab: Tab<M>,
  text: string,
): Promise<Result<string, KeepingProblem>> {
  return withCommitLock<M, string, KeepingProblem>(tab, async () => {
    if (tab.pretendsFull) return refuse('storage-full')
    const kept = await readStories(tab)
    const size = kept.reduce((sum, one) => sum + one.text.length, text.length)
    if (kept.length >= MOST_STORIES || size > MOST_CHARACTERS) return refuse('too-many-stories')
    const key = String(Number(kept[0]?.key ?? 0) + 1).padStart(10, '0')
    await write(tab, [{ key, seq: 0, text }], [])
    return ok(key)
  })
}

/** Deletes a story; nothing brings it back. */
export function forgetStory<M extends RecordMap>(
  tab: Tab<M>,
  key: string,
): Promise<Result<null, StoreRefusal>> {
  return withCommitLock(tab, async () => {
    const others = (await readStories(tab)).filter((one) => one.key !== key)
    // A place that is empty leaves nothing behind.
    const forget = others.length === 0 ? [STORIES_PLACE] : []
    await write(tab, [{ key, seq: 0, text: null }], forget)
    return ok(null)
  })
}

async function write<M extends RecordMap>(
  tab: Tab<M>,
  rows: readonly Row[],
  forget: readonly string[],
): Promise<void> {
  const writes = { world: STORIES_PLACE, worlds: [], rows, files: [], forget }
  await tab.ports.ledger.change(STORIES_PLACE, 0, () => ({ writes, value: null }))
}
