import {
  type Decision,
  isLost,
  type Once,
  type RecordMap,
  type Records,
  type StoreRefusal,
} from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import type { Codecs, Stored } from './codecs.ts'
import { recordKey } from './storage-keys.ts'
import type { Tab } from './tab.ts'
import type { Plan } from './transaction.ts'
import { runTransaction } from './transaction.ts'
import type { View } from './view.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** Runs one command (see `RecordStore.commit`). */
export function commit<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  decide: (records: Records<M>) => Result<Decision<M, T>, E>,
  once?: Once,
): Promise<Result<T, E | StoreRefusal>> {
  return withCommitLock(tab, () =>
    runTransaction<M, T, E | CreationRefusal>(
      tab,
      ({ view }, seq) => {
        const decided = decide(view)
        return decided.ok ? planOf(tab, view, decided.value, seq) : decided
      },
      once,
    ),
  )
}

type CreationRefusal = Extract<StoreRefusal, 'record-exists' | 'record-damaged'>

function planOf<M extends RecordMap, T>(
  tab: Tab<M>,
  view: View<M>,
  decision: Decision<M, T>,
  seq: number,
): Result<Plan<T>, CreationRefusal> {
  const rows = new Map<string, string | null>()
  for (const change of decision.changes) {
    const { type } = change
    if ('remove' in change) {
      removeFrom(rows, view, type, change.remove)
      continue
    }
    const put = 'create' in change ? change.create : change.put
    const key = recordKey(type, put.id)
    const planned = rows.get(key)
    const isThere = planned === undefined ? view.has(type, put.id) : planned !== null
    const isDamaged = !isThere && isLost(view, type, put.id)
    const refusal = 'create' in change ? refusalOf(isThere, isDamaged) : null
    if (refusal) return refuse(refusal)
    if ('put' in change && !isThere && !isDamaged) {
      throw new Error(`Record ${key} is not there: a new one is created`)
    }
    rows.set(...textOf(tab.codecs, { type, put }, seq))
  }
  const { files = [], value, at, rewindTo, line } = decision
  return ok({ rows, files, value, at, rewindTo, line })
}

/** A new record never replaces an old one. */
function refusalOf(isThere: boolean, isDamaged: boolean): CreationRefusal | null {
  if (isThere) return 'record-exists'
  return isDamaged ? 'record-damaged' : null
}

function removeFrom<M extends RecordMap>(
  rows: Map<string, string | null>,
  view: View<M>,
  type: string,
  id: string,
): void {
  const key = recordKey(type, id)
  if (view.has(type, id)) rows.set(key, null)
  else rows.delete(key)
}

/**
 * The text of a record that is put, read back once: memory then shows exactly what a reload
 * would. A record that its own schema refuses throws, for it would be found damaged later.
 */
export function textOf(
  codecs: Codecs,
  change: { readonly type: string; readonly put: Stored },
  seq: number,
): readonly [key: string, text: string] {
  const key = recordKey(change.type, change.put.id)
  const text = codecs.encode(change.type, seq, change.put)
  const read = codecs.decode(key, text)
  if (read.kind === 'whole') return [key, text]
  throw new Error(
    `Record ${key} does not fit its own schema: ${'reason' in read ? read.reason : ''}`,
  )
}
