import type { FileChange } from '../../../api/ports.ts'
import type { Locks } from '../locks/locks.ts'

/** A record's text in the ledger; `null` says that it was removed (a tombstone). */
export type Row = { readonly key: string; readonly seq: number; readonly text: string | null }

/** What the ledger knows of one world. At most one world is current: `replacedAt` is null. */
export type DatasetRow = {
  readonly world: string
  readonly seq: number
  readonly at: number
  readonly schema: number
  /** How many records it holds, damaged ones included. */
  readonly records: number
  /** A later session of the browser has found this world in localStorage: it is on the disk. */
  readonly mirrorConfirmed: boolean
  readonly createdAt: number
  readonly replacedAt: number | null
  /** Its files were deleted, because it was replaced long ago (MAT-10). */
  readonly filesGone?: boolean
  /** It is a snapshot: what it is called, and when it was kept, in real time; absent: no snapshot. */
  readonly kept?: { readonly name: string; readonly at: number }
  /** How its journal stands; absent: none was begun. */
  readonly journal?: JournalState
}

/** How the journal of a world stands. */
export type JournalState = {
  /** The number of its next line. */
  readonly next: number
  /** The number of the first line that goes on from its baseline; lines before it are read, and not played again. */
  readonly from: number
  /** How many lines it was begun with: what a scenario had been through before it was loaded. */
  readonly told: number
  /** Where those came from, in the words of whoever loaded them; absent: not known. */
  readonly origin?: string | undefined
  /** How many characters its lines take. */
  readonly size: number
  /** The schema of the program that wrote its baseline. */
  readonly schema: number
}

/** What a transaction writes into the journal. */
export type JournalWrites = {
  /** Texts by their keys, `null` removes. */
  readonly texts: readonly (readonly [key: string, text: string | null])[]
  /** All lines that were there go before. */
  readonly isBegunAnew: boolean
}

export type Found = {
  readonly worlds: readonly DatasetRow[]
  readonly newer: readonly Row[]
  /** What was answered under the key that was asked for; absent where nothing was. */
  readonly answer?: string | undefined
}

/** What was answered to a call, by its key; `seq` is that of its commit. */
export type Answer = { readonly key: string; readonly seq: number; readonly text: string }

/** What one transaction writes; rows and files belong to `world`. */
export type Writes = {
  readonly world: string
  readonly worlds: readonly DatasetRow[]
  readonly rows: readonly Row[]
  readonly files: readonly FileChange[]
  /** What is answered from now on to whoever asks under this key. */
  readonly answer?: Answer | undefined
  readonly journal?: JournalWrites | undefined
  /** Worlds to delete with their rows and files. */
  readonly forget: readonly string[]
  /** Worlds whose files are deleted; their rows stay. */
  readonly forgetFiles?: readonly string[]
}

/** The durable store. It alone decides what is true; localStorage follows it. */
export interface Ledger {
  /** All worlds, and the rows of `world` with a `seq` above `after`, at one moment. */
  read(world: string, after: number): Promise<Found>
  /**
   * The same and what was answered under `key`, in one transaction with what `step` answers to it: all of it is on the disk when
   * the promise resolves, or nothing is changed. `step` is synchronous. No two run at once, over
   * all tabs.
   */
  change<T>(
    world: string,
    after: number,
    step: (found: Found) => { readonly writes: Writes | null; readonly value: T },
    key?: string,
  ): Promise<T>
  /** Rows of `world` in the order of their keys, at most `count` of those that come after the key `after`. */
  readPart(world: string, after: string, count: number): Promise<readonly Row[]>
  /** What stands in the journal of `world`, in the order of its keys, at most `count` of those after the key `after`. */
  readJournal(world: string, after: string, count: number): Promise<readonly Row[]>
  readFile(world: string, id: string): Promise<Uint8Array | null>
  fileIds(world: string): Promise<readonly string[]>
  /** Deletes everything: all worlds with their rows and files, and the keys that sealed them. */
  erase(): Promise<void>
}

/** localStorage. `set` throws a QuotaExceededError when there is no room. */
export interface Mirror {
  keys(): readonly string[]
  get(key: string): string | null
  set(key: string, text: string): void
  remove(key: string): void
}

/**
 * What this session of the browser remembers and a new one has forgotten: the world that it has
 * seen in localStorage. It tells localStorage that was cleared by hand (the session knows that
 * it was there) from localStorage that a crash lost before it reached the disk.
 */
export interface Session {
  world(): string | null
  remember(world: string): void
  forget(): void
}

/** What tabs tell each other: the newest commit and the world it belongs to, or that all was erased. */
export type TabMessage = { readonly world: string; readonly seq: number } | 'erased'

export interface Channel {
  post(message: TabMessage): void
  /** One listener; a tab does not hear itself. */
  listen(listener: (message: TabMessage) => void): void
  close(): void
}

export type StorePorts = {
  readonly ledger: Ledger
  readonly mirror: Mirror
  readonly session: Session
  readonly locks: Locks
  readonly channel: Channel
  wait(milliseconds: number): Promise<void>
}
