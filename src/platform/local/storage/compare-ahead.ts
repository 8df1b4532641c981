import type { RecordMap } from '../../../api/ports.ts'
import type { Row } from './ports.ts'
import { isDamagedKey, splitKey } from './storage-keys.ts'
import type { Tab } from './tab.ts'
import type { View } from './view.ts'

/** So many rows of the ledger come at once, so that nobody who types or presses notices. */
const ROWS = 300

/** That every text of a view was found in the ledger, as of this commit. */
export type Agreed<M extends RecordMap> = {
  readonly world: string
  readonly seq: number
  readonly view: View<M>
}

/**
 * Compares what localStorage showed with the ledger ahead of the opening, a part each time the page is idle: where every
 * text is the same, the opening, which holds the lock and cannot pause, need not compare them again. What differs in
 * anything is left to it. `isWanted` ends it before.
 */
export async function compareAhead<M extends RecordMap>(
  tab: Tab<M>,
  whenIdle: () => Promise<void>,
  isWanted: () => boolean,
): Promise<void> {
  try {
    const { view } = tab.snapshot
    const { mirror } = tab.ports
    const meta = tab.shown
    if (meta === null) return
    let [found, after] = [0, '']
    for (;;) {
      await whenIdle()
      if (!isWanted()) return
      const rows = await tab.ports.ledger.readPart(meta.world, after, ROWS)
      if (!rows.every((row) => isShown(view, row))) return
      found += rows.filter(({ text }) => text !== null).length
      if (rows.length < ROWS) break
      after = rows.at(-1)?.key ?? ''
    }
    view.settle()
    const isAll = found === view.size && found === mirror.keys().filter(isKept).length
    if (isAll) tab.agreed = { world: meta.world, seq: meta.seq, view }
  } catch {
    // Opening finds out as well and says so.
  }
}

/** Whether a record lies there, or a text that was set aside. */
function isKept(key: string): boolean {
  return splitKey(key) !== null || isDamagedKey(key)
}

/** A text that was set aside is not: the opening sees to those. */
function isShown<M extends RecordMap>(view: View<M>, { key, text }: Row): boolean {
  const name = splitKey(key)
  if (name === null) return false
  return (view.kept(name.type, name.id)?.text ?? null) === text
}
