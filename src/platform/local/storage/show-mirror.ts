import type { RecordMap } from '../../../api/ports.ts'
import { KeptRecord } from './kept-record.ts'
import { readMeta } from './mirror.ts'
import { MirrorShelf } from './mirror-shelf.ts'
import type { Tab } from './tab.ts'
import { View } from './view.ts'

/**
 * Shows what localStorage says, before the ledger has been asked; each text is looked at when it is first asked for. Of
 * those, only one with a strange beginning is read before its record is. `onBroken`: one that was asked for is broken.
 */
export function showMirror<M extends RecordMap>(tab: Tab<M>, onBroken: () => void): void {
  const shelf = new MirrorShelf(
    tab.ports.mirror,
    (key, text) => {
      const kept = new KeptRecord(key, text, tab.codecs, tab.onBroken)
      const seen = tab.codecs.isFamiliar(key, text) ? 'whole' : kept.read().kind
      if (seen === 'whole') return kept
      return seen === 'damaged' ? 'broken' : null
    },
    onBroken,
  )
  tab.snapshot = { view: new View<M>(shelf), damaged: new Map() }
  try {
    tab.shown = readMeta(tab.ports.mirror)
    tab.at = tab.shown?.at ?? 0
  } catch {
    // localStorage cannot be read: opening finds out as well and says so.
  }
}
