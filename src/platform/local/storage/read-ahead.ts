import type { RecordMap } from '../../../api/ports.ts'
import { inSlices } from '../in-slices.ts'
import type { KeptRecord } from './kept-record.ts'
import type { Tab } from './tab.ts'

/** Reads what is kept of these kinds, or all of it, in slices, each when the page is idle. */
export async function readAhead<M extends RecordMap>(
  tab: Tab<M>,
  whenIdle: () => Promise<void>,
  types?: readonly string[],
): Promise<void> {
  const unread = tab.snapshot.view.unread(types)
  const first = unread.next()
  if (!first.done) await inSlices(readAll(first.value, unread), whenIdle)
}

function* readAll(first: KeptRecord, others: Iterable<KeptRecord>): Generator<void, void> {
  first.record()
  for (const kept of others) {
    yield
    kept.record()
  }
}
