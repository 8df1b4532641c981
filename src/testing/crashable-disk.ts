import { memoryLocks } from '../platform/local/locks/memory-locks.ts'
import {
  memoryChannels,
  memoryLedger,
  memorySession,
} from '../platform/local/storage/memory-ports.ts'
import type { Ledger, Mirror, StorePorts } from '../platform/local/storage/ports.ts'

/**
 * A browser's disk. The ledger is on it at once, localStorage later. A power cut loses the
 * writes to localStorage that were still on their way, from some point on, and everything that
 * only a running browser knows.
 */
export type CrashableDisk = {
  readonly ledger: Ledger
  /** localStorage as the browser has it, for looking and for changing it by hand. */
  readonly mirror: Mirror
  /** Removes everything from localStorage at once, as `localStorage.clear()` does. */
  clearMirror(): void
  /** How many writes to localStorage are on their way to the disk. */
  unflushed(): number
  flush(): void
  /** Lets the writes of all tabs arrive, where they are late. */
  deliver(): void
  /**
   * Starts the browser, after a power cut that let only the first `kept` unflushed writes reach
   * the disk; by default all of them did. Answers what makes the ports of one more tab.
   */
  powerOn(kept?: number): () => StorePorts
}

/** One write to localStorage; without a key it removes everything. */
type Write = { readonly key: string | null; readonly text: string | null }
type Texts = Map<string, string>

/** What one tab sees of localStorage, and what it wrote that has not arrived in the browser. */
type TabView = { readonly texts: Texts; readonly outbox: Write[] }

/**
 * With `isLate`, a tab sees what others wrote to localStorage only when it is delivered: on
 * `deliver()` and whenever a tab waits. So it is in browsers, where nothing else is ordered with it.
 */
export function crashableDisk({ isLate = false } = {}): CrashableDisk {
  const ledger = memoryLedger()
  const flushed: Texts = new Map()
  let arrived: Texts = new Map()
  let log: Write[] = []
  let tabs: TabView[] = []
  const arrive = (write: Write, from: TabView | null) => {
    log.push(write)
    apply(arrived, write)
    for (const tab of tabs) if (tab !== from) applyRemote(tab, write)
  }
  const deliver = () => {
    for (const tab of tabs) {
      for (const write of tab.outbox.splice(0)) arrive(write, tab)
    }
  }
  const flush = (kept = log.length) => {
    for (const write of log.slice(0, kept)) apply(flushed, write)
    log = []
  }
  const newTab = (): Mirror => {
    const tab: TabView = { texts: new Map(arrived), outbox: [] }
    tabs.push(tab)
    return mirrorOf(tab.texts, (write) => {
      apply(tab.texts, write)
      tab.outbox.push(write)
      if (!isLate) deliver()
    })
  }
  return {
    ledger,
    mirror: mirrorOf(
      () => arrived,
      (write) => arrive(write, null),
    ),
    clearMirror: () => arrive({ key: null, text: null }, null),
    unflushed: () => log.length,
    flush: () => flush(),
    deliver,
    powerOn: (kept) => {
      flush(kept)
      arrived = new Map(flushed)
      tabs = []
      const [session, locks, connect] = [memorySession(), memoryLocks(), memoryChannels()]
      const wait = async () => deliver()
      return () => ({ ledger, mirror: newTab(), session, locks, channel: connect(), wait })
    },
  }
}

function mirrorOf(source: Texts | (() => Texts), write: (write: Write) => void): Mirror {
  const texts = typeof source === 'function' ? source : () => source
  return {
    keys: () => [...texts().keys()],
    get: (key) => texts().get(key) ?? null,
    set: (key, text) => write({ key, text }),
    remove: (key) => write({ key, text: null }),
  }
}

function apply(texts: Texts, { key, text }: Write): void {
  if (key === null) texts.clear()
  else if (text === null) texts.delete(key)
  else texts.set(key, text)
}

/** What a tab wrote itself, and has not arrived yet, stays as the tab wrote it. */
function applyRemote({ texts, outbox }: TabView, write: Write): void {
  apply(texts, write)
  for (const own of outbox) if (write.key === null || own.key === write.key) apply(texts, own)
}
