import { ok, type Result } from '../../domain/shared/result.ts'
import type { Decision, RecordMap, Records, StoreRefusal } from '../../workflows/ports.ts'
import type { Codecs, Stored } from './codecs.ts'
import { recordKey } from './names.ts'
import type { Plan } from './step.ts'
import { takeStep } from './step.ts'
import type { Tab } from './tab.ts'
import { inTurn } from './turn.ts'
import type { View } from './view.ts'

/** Runs one command (see `RecordStore.commit`). */
export function commit<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  decide: (records: Records<M>) => Result<Decision<M, T>, E>,
): Promise<Result<T, E | StoreRefusal>> {
  return inTurn(tab, () =>
    takeStep<M, T, E>(tab, ({ view }, seq) => {
      const decided = decide(view)
      return decided.ok ? ok(planOf(tab, view, decided.value, seq)) : decided
    }),
  )
}

function planOf<M extends RecordMap, T>(
  tab: Tab<M>,
  view: View<M>,
  decision: Decision<M, T>,
  seq: number,
): Plan<T> {
  const rows = new Map<string, string | null>()
  for (const change of decision.changes) {
    if ('put' in change) rows.set(...textOf(tab.codecs, change, seq))
    else removeFrom(rows, view, change.type, change.remove)
  }
  return { rows, files: decision.files ?? [], value: decision.value }
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
