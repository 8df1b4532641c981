import type { RecordMap } from '../../../api/ports.ts'
import { type DamagedRecord, listDamaged } from './damaged.ts'
import { usedCharacters } from './mirror.ts'
import type { Mode, Tab } from './tab.ts'

/** A replaced world that can be restored. */
export type RecoverableDataset = {
  readonly world: string
  /** When it was replaced, in real time. */
  readonly at: number
  readonly records: number
}

/**
 * What came of erasing. `silent-tab`: everything is deleted, but a tab that does not answer may still show
 * what it had; it has to be closed.
 */
export type Erased = 'all' | 'silent-tab'

/** How the store is, for people. The same object until something changed. */
export type StoreHealth = {
  /**
   * - `durable`: commits are kept
   * - `memory`: nothing can be kept; all of it is gone when the tab closes
   * - `read-only`: a newer program has written here; this tab must be loaded again
   */
  readonly mode: Mode
  /** The world that is shown. */
  readonly world: string
  /** `storage-unusable` or `newer-version`. */
  readonly reason?: string
  /** The ledger has been compared; before that `read()` shows what localStorage says. */
  readonly isOpen: boolean
  readonly damaged: readonly DamagedRecord[]
  /** Characters in localStorage, keys and other programs' data of this origin included. */
  readonly usedCharacters: number
  /** The newest first. */
  readonly recoverable: readonly RecoverableDataset[]
  /** The newest first. */
  readonly snapshots: readonly KeptSnapshot[]
}

/** A world that was kept under a name. */
export type KeptSnapshot = RecoverableDataset & { readonly name: string }

export function healthOf<M extends RecordMap>(tab: Tab<M>): StoreHealth {
  let used: number | null = null
  return {
    mode: tab.mode,
    world: tab.world,
    ...(tab.reason === undefined ? {} : { reason: tab.reason }),
    isOpen: tab.hasOpened,
    damaged: listDamaged(tab.codecs, tab.snapshot),
    // Measured when somebody wants to know: it takes a look at every text.
    get usedCharacters() {
      used ??= measure(tab)
      return used
    },
    recoverable: tab.worlds
      .flatMap(({ world, replacedAt, records, kept }) =>
        replacedAt === null || records === 0 || kept ? [] : [{ world, at: replacedAt, records }],
      )
      .sort((a, b) => b.at - a.at),
    snapshots: tab.worlds
      .flatMap(({ world, records, kept }) => (kept ? [{ world, records, ...kept }] : []))
      .sort((a, b) => b.at - a.at),
  }
}

function measure<M extends RecordMap>(tab: Tab<M>): number {
  try {
    return usedCharacters(tab.ports.mirror)
  } catch {
    return 0
  }
}
