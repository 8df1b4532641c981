import type {
  History,
  KeptJournal,
  RecordMap,
  RecordStore,
  StoreRefusal,
} from '../../../api/ports.ts'
import { ok, type Result } from '../../../domain/shared/result.ts'
import { catchUp, follow } from './catch-up.ts'
import { createCodecs, type Registry } from './codecs.ts'
import { commit } from './commit.ts'
import { compareAhead } from './compare-ahead.ts'
import { isAsExpected } from './first-look.ts'
import { type Erased, healthOf, type StoreHealth } from './health.ts'
import type { KeepingProblem, KeptText } from './kept-stories.ts'
import type { StorePorts } from './ports.ts'
import { readAhead } from './read-ahead.ts'
import type { WholeDataset } from './read-journal.ts'
import { reconcile } from './reconcile.ts'
import type { NewDataset } from './replace.ts'
import { showMirror } from './show-mirror.ts'
import type { DatasetDifference } from './snapshots.ts'
import { emptySnapshot, type Patience, quietly, type Tab } from './tab.ts'
import { exportText } from './transfer.ts'
import { seeToDatasets } from './upkeep.ts'
import { withCommitLock } from './with-commit-lock.ts'

export type StoreOptions<M extends RecordMap> = {
  readonly registry: Registry<M>
  readonly ports: StorePorts
  /** The program's clock; it is asked when a commit is written. */
  readonly now: () => number
  /** Makes the random name of a new world. */
  readonly newDataset: () => string
  readonly realNow?: () => number
  readonly patience?: Partial<Patience>
  /** Resolves when the page has nothing else to do; absent: at once. */
  readonly whenIdle?: () => Promise<void>
  /** Resolves when a page that has just started has come to rest; absent: at once. */
  readonly whenStarted?: () => Promise<void>
  /** Another tab has erased everything: this page starts anew. */
  readonly onErased?: () => void
}

/** One commit of one dataset: what it left is the same whenever it is read. */
export type DatasetMark = {
  readonly world: string
  readonly seq: number
  /** How many records there are; null before localStorage has been compared with the ledger. */
  readonly records: number | null
}

/** The store of one tab, with what only the demo tools and the start of the program need. */
export interface Store<M extends RecordMap> extends RecordStore<M> {
  /**
   * Which commit `read()` shows; null where it is not kept. Before `ready` it is what localStorage says of itself.
   */
  mark(): DatasetMark | null
  /**
   * Resolves when localStorage has been compared with the ledger: when the page is idle, where both name the same
   * commit, else at once. Commits and files do not wait for the idle page, but have it done first. Before that, after
   * a crash or while another tab commits, `read()` may show a part of the last commits: show it, decide nothing on it.
   */
  readonly ready: Promise<void>
  /** The same for who does not wait for the idle page: it is done now. */
  open(): Promise<void>
  health(): StoreHealth
  /** The instant of the last commit in this world: no clock may show an earlier one. */
  highWater(): number
  /** Puts other bytes in the place of a file, where it is still there; nothing else changes. */
  renewFile(id: string, bytes: Uint8Array): Promise<Result<null, StoreRefusal>>
  repair(): Promise<Result<number, StoreRefusal>>
  replaceDataset(world: NewDataset<M>): Promise<Result<null, StoreRefusal>>
  restoreDataset(world: string): Promise<Result<null, StoreRefusal | 'unknown-world'>>
  clear(): Promise<Result<null, StoreRefusal>>
  /** Worlds that are kept under a name: see `snapshots.ts`. */
  readonly snapshots: {
    keep(name: string): Promise<Result<null, StoreRefusal>>
    restore(world: string): Promise<Result<null, StoreRefusal | 'unknown-world'>>
    forget(world: string): Promise<Result<null, StoreRefusal>>
    compare(first: string, second: string | null): Promise<readonly DatasetDifference[]>
  }
  /** Stories that were recorded or imported here: see `kept-stories.ts`. */
  readonly stories: {
    read(): Promise<readonly KeptText[]>
    keep(text: string): Promise<Result<string, KeepingProblem>>
    forget(key: string): Promise<Result<null, StoreRefusal>>
  }
  /** Deletes everything that this program keeps in the browser; nothing can be brought back. */
  erase(): Promise<Result<Erased, StoreRefusal>>
  /** All records as a file; a whole one once they have been compared with the ledger. */
  exportText(): string
  /**
   * How the records of the ledger came about, as far as it is known; and the texts that it holds now. Throws, like `whole` and
   * `history`, where somebody keeps committing and the lock of all tabs is not to be had.
   */
  journal(): Promise<KeptJournal>
  /** All records of one commit with their journal. Throws like `journal`. */
  whole(): Promise<WholeDataset<M>>
  /** What was done in this world, as far as its journal goes back, the oldest first. Throws like `journal`. */
  history(): Promise<History>
  /** Looks whether other tabs have committed, for a tab that may have slept. */
  refresh(): Promise<void>
  /** From now on every commit of this tab is refused as if storage were full. */
  pretendFull(isFull: boolean): void
  /** Ends this tab's part: it no longer follows others. */
  close(): void
}

/**
 * Opens the store of this tab. `read()` works at once, with what localStorage shows.
 *
 * A fresh store is empty. Whoever fills it for the first time does so in a commit that looks
 * whether it is still empty, because two tabs may start at the same moment.
 */
export function openStore<M extends RecordMap>(options: StoreOptions<M>): Store<M> {
  const { whenIdle = async () => {}, whenStarted = async () => {} } = options
  const listeners = new Set<() => void>()
  let health: StoreHealth | null = null
  const notify = () => {
    health = null
    for (const listener of [...listeners]) listener()
  }
  const tab = newTab(options, notify)
  let isAsked = false
  let ask = () => {}
  const asked = new Promise<void>((done) => {
    ask = () => {
      isAsked = true
      done()
    }
  })
  // What is broken here may be whole in the ledger: whoever asked for it waits no longer than that takes.
  showMirror(tab, ask)
  const compared = async () => {
    await whenStarted()
    if (isAsked) return
    await compareAhead(tab, whenIdle, () => !isAsked && !tab.isOpen)
  }
  const ready = isAsExpected(tab)
    .then((isExpected) => (isExpected ? Promise.race([compared(), asked]) : undefined))
    .then(() => withCommitLock(tab, async () => ok(null)))
    .then(() => seeToDatasets(tab).catch(() => {}))
    .then(notify)
  const open = () => {
    ask()
    return ready
  }
  quietly(() =>
    tab.ports.channel.listen((message) => {
      ask()
      // What was not looked at yet would be of the other tab's commit by now.
      if (!tab.hasOpened && message !== 'erased') showMirror(tab, ask)
      void follow(tab, message)
    }),
  )
  return {
    ready,
    open,
    read: () => tab.snapshot.view,
    readAhead: (types) => readAhead(tab, whenIdle, types),
    commit: (decide, once) => commit(tab, decide, once),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readFile: async (id) => {
      await open()
      return tab.ports.ledger.readFile(tab.world, id)
    },
    renewFile: async (id, bytes) => (await import('./renew-file.ts')).renewFile(tab, id, bytes),
    health: () => {
      health ??= healthOf(tab)
      return health
    },
    highWater: () => tab.at,
    mark: () => markOf(tab),
    // What is seldom asked for is a part of the program of its own.
    repair: async () => (await import('./repair.ts')).repair(tab),
    replaceDataset: async (world) => (await import('./replace.ts')).replaceDataset(tab, world),
    restoreDataset: async (world) => (await import('./replace.ts')).restoreDataset(tab, world),
    erase: async () => (await import('./erase.ts')).erase(tab),
    clear: async () => (await import('./replace.ts')).replaceDataset(tab, { records: [] }),
    snapshots: {
      keep: async (name) => (await import('./snapshots.ts')).keepSnapshot(tab, name),
      restore: async (world) => (await import('./snapshots.ts')).restoreSnapshot(tab, world),
      forget: async (world) => (await import('./snapshots.ts')).forgetSnapshot(tab, world),
      compare: async (first, second) =>
        (await import('./snapshots.ts')).compareDatasets(tab, first, second),
    },
    stories: {
      read: async () => {
        await open()
        return (await import('./kept-stories.ts')).readStories(tab)
      },
      keep: async (text) => (await import('./kept-stories.ts')).keepStory(tab, text),
      forget: async (key) => (await import('./kept-stories.ts')).forgetStory(tab, key),
    },
    journal: async () => {
      await open()
      return (await import('./read-journal.ts')).readJournal(tab)
    },
    history: async () => {
      await open()
      return (await import('./read-journal.ts')).readHistory(tab)
    },
    whole: async () => {
      await open()
      return (await import('./read-journal.ts')).readWhole(tab)
    },
    exportText: () => exportText(tab.codecs, tab.snapshot.view, tab.at),
    refresh: async () => {
      ask()
      await catchUp(tab)
      await seeToDatasets(tab)
    },
    pretendFull: (isFull) => {
      tab.pretendsFull = isFull
      notify()
    },
    close: () => {
      quietly(() => tab.ports.channel.close())
      tab.release()
    },
  }
}

function markOf<M extends RecordMap>(tab: Tab<M>): DatasetMark | null {
  if (tab.mode !== 'durable' || tab.isErased || tab.broken.size > 0) return null
  const { world, seq, isOpen, snapshot } = tab
  if (tab.hasOpened) return isOpen ? { world, seq, records: snapshot.view.size } : null
  const { shown } = tab
  return shown && { world: shown.world, seq: shown.seq, records: null }
}

function newTab<M extends RecordMap>(options: StoreOptions<M>, notify: () => void): Tab<M> {
  const tab: Tab<M> = {
    ports: options.ports,
    codecs: createCodecs(options.registry),
    now: options.now,
    realNow: options.realNow ?? Date.now,
    newDataset: options.newDataset,
    notify,
    patience: { lock: 10_000, alone: 150, beside: 500, ...options.patience },
    agreed: null,
    shown: null,
    mode: 'durable',
    reason: undefined,
    isOpen: false,
    hasOpened: false,
    pretendsFull: false,
    isErased: false,
    onErased: options.onErased ?? (() => {}),
    world: '',
    seq: 0,
    at: 0,
    snapshot: emptySnapshot<M>(),
    worlds: [],
    pending: new Map(),
    lastLine: null,
    release: () => {},
    broken: new Map(),
    onBroken: (kept) => {
      tab.broken.set(kept.key, kept)
      void setBrokenAside(tab)
    },
  }
  return tab
}

/** Whoever reads what is broken sees at once that it is lost; that it is set aside takes the lock. */
async function setBrokenAside<M extends RecordMap>(tab: Tab<M>): Promise<void> {
  await Promise.resolve()
  await withCommitLock(tab, async () => {
    if (tab.broken.size > 0) await reconcile(tab)
    return ok(null)
  })
}
