import type { RecordMap } from '../../../api/ports.ts'
import { readMeta, readTexts } from './mirror.ts'
import { damagedKey, isDamagedKey, setAsideRecords, splitKey } from './storage-keys.ts'
import { keepText, type Tab } from './tab.ts'
import type { ViewChange } from './view.ts'

/**
 * Shows what localStorage says, before the ledger has been asked. Only texts with a strange beginning are read. Returns
 * whether every text is a record that is shown: none was set aside, none is broken or of a newer program.
 */
export function showMirror<M extends RecordMap>(tab: Tab<M>): boolean {
  try {
    const changes: ViewChange[] = []
    const aside: string[] = []
    const texts = readTexts(tab.ports.mirror)
    for (const [key, text] of texts) {
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
    return changes.length === texts.size
  } catch {
    // localStorage cannot be read: opening finds out as well and says so.
    return false
  }
}
