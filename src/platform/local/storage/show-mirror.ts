import type { RecordMap } from '../../../api/ports.ts'
import { readMeta, readTexts } from './mirror.ts'
import { damagedKey, isDamagedKey, setAsideRecords, splitKey } from './storage-keys.ts'
import { keepText, type Tab } from './tab.ts'
import type { ViewChange } from './view.ts'

/** Shows what localStorage says, before the ledger has been asked. Only texts with a strange beginning are read. */
export function showMirror<M extends RecordMap>(tab: Tab<M>): void {
  try {
    const changes: ViewChange[] = []
    const aside: string[] = []
    for (const [key, text] of readTexts(tab.ports.mirror)) {
      const name = splitKey(key)
      if (name === null) {
        if (isDamagedKey(key)) aside.push(key)
        continue
      }
      const kept = keepText(tab, key, text)
      const seen = tab.codecs.isFamiliar(key, text) ? 'whole' : kept.read().kind
      if (seen === 'whole') changes.push({ ...name, kept })
      if (seen === 'damaged') aside.push(damagedKey(key, 1))
    }
    const view = tab.snapshot.view.with(changes).lacking(setAsideRecords(aside))
    tab.snapshot = { view, damaged: new Map() }
    tab.at = readMeta(tab.ports.mirror)?.at ?? 0
  } catch {
    // localStorage cannot be read: opening finds out as well and says so.
  }
}
