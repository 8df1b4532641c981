import { createContext, useContext } from 'react'
import type { AppRecords, Ports } from '../api/app-records.ts'
import type { Backend, SeamRefusal } from '../api/backend.ts'
import type { FileChange, History, JournalLine, StoreRefusal, WholeJournal } from '../api/ports.ts'
import type { Finding, FindingCode } from '../domain/integrity/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { Result } from '../domain/shared/result.ts'
import type { Verification } from '../platform/journal/verify.ts'
import type { BackupProblem } from '../platform/local/backup/backup-file.ts'
import type { CallKeys } from '../platform/local/call-keys.ts'
import type { Recorder, Recording } from '../platform/local/recording/recorder.ts'
import type { KeepingProblem, KeptText } from '../platform/local/storage/kept-stories.ts'
import type { ImportCode } from '../platform/local/storage/read-import.ts'
import type { DatasetDifference } from '../platform/local/storage/snapshots.ts'
import { nobody, type Visitor } from './runtime.ts'

/** What the customer must know of the store. */
export type StoreHealth = {
  /** `memory`: nothing can be kept; `read-only`: a newer program has written here. */
  readonly mode: 'durable' | 'memory' | 'read-only'
  /** The world that is shown. */
  readonly world: string
  /** Records that were set aside; `repairable`: the ledger holds them whole. */
  readonly damaged: readonly { readonly key: string; readonly repairable: boolean }[]
  /** Worlds that were cleared or replaced and can be brought back. */
  readonly recoverable: readonly {
    readonly world: string
    readonly at: number
    readonly records: number
  }[]
  /** Worlds that are kept under a name, the newest first. */
  readonly snapshots: readonly {
    readonly world: string
    readonly name: string
    readonly at: number
    readonly records: number
  }[]
  readonly usedCharacters: number
}

/** A whole world that can take the place of the present one. */
export type NewDataset = {
  readonly records: readonly {
    readonly [T in keyof AppRecords]: { readonly type: T; readonly put: AppRecords[T] }
  }[keyof AppRecords][]
  readonly files?: readonly FileChange[]
  /** The instant of its last change; no clock shows an earlier one. */
  readonly at?: number
  /** The commands that it came about by, where they are known. */
  readonly lines?: readonly JournalLine[]
  /** How they can be told again, in the words of whoever loads it. */
  readonly origin?: string
  /** The journal that was kept with them, where they come from another browser. */
  readonly journal?: WholeJournal | undefined
  /** What its clock shows from now on; absent: what its own records say. */
  readonly startsAt?: number
  /** The world that was only shown in passing: where it is replaced, it need not come back. */
  readonly drops?: string | null
}

/** Why a file is refused: all of it, a record of it, or what its records say of each other. */
export type ImportProblem = {
  readonly code: ImportCode | FindingCode
  readonly records: readonly { readonly type: string; readonly id: string }[]
  readonly facts: Readonly<Record<string, string>>
}

export type { Discrepancy, NamedStep } from '../platform/journal/verify.ts'
export type { DatasetDifference, KeepingProblem, Recording }

/** What came of reading a file: a world, or why it is none; `count` where not all reasons are listed. */
export type ImportAnswer =
  | { readonly ok: true; readonly world: NewDataset }
  | { readonly ok: false; readonly problems: readonly ImportProblem[]; readonly count: number }

/** What came of opening a backup: a world, or why it is none; `count` where its records are refused. */
export type BackupAnswer =
  | { readonly ok: true; readonly world: NewDataset }
  | { readonly ok: false; readonly code: BackupProblem | 'too-large' | 'unreadable' }
  | { readonly ok: false; readonly code: 'refused-records'; readonly count: number }

/** How safe what is kept in this browser is. */
export type Keeping = {
  /** In real time; null: never. */
  readonly lastBackup: Instant | null
  /** Whether the browser promised to keep it; null: it knows no such promise. */
  readonly isPersistent: boolean | null
  /** This browser erases what a site stored once it was not visited for a week. */
  readonly erases: boolean
}

/** `silent-tab`: all is deleted, but a tab that does not answer may still show what it had. */
export type Erased = 'all' | 'silent-tab'

/**
 * What a customer should know of the device's clock.
 *
 * - behind: it was put back; time goes on without it
 * - ahead: it stands so far ahead that nothing falls due before the customer says that it is right
 * - acted: the customer said so, and what fell due can still be taken back, until that is declined or a day has passed
 * - too-late: it was to be taken back, but something was bought, paid or decided since, and nothing was
 */
export type ClockState = 'right' | 'behind' | 'ahead' | 'acted' | 'too-late'

/** A device's clock that was put back, or jumped ahead; see `clock-question.ts`. */
export type ClockQuestion = {
  state(): ClockState
  /** By how many milliseconds it is ahead while it is not believed. */
  aheadBy(): number
  /** The customer says that it is right: what fell due happens now. */
  believe(): Promise<Result<null, SeamRefusal>>
  /** It was not, after all: records and time are what they were; or it is too late for that. */
  takeBack(): Promise<void>
  /** The customer does not want it taken back, or has read that it is too late. */
  dismiss(): void
  subscribe(listener: () => void): () => void
}

/** The care of the store, for the notices above the page and the demo tools. */
export type StoreAdmin = {
  health(): StoreHealth
  /** Calls back whenever that may be another: after every commit, and when the store itself has changed. */
  subscribe(listener: () => void): () => void
  /** Puts whole copies in the place of damaged records. */
  repair(): Promise<unknown>
  /** Brings a replaced world back; the one it replaces can be brought back in turn. */
  restore(world: string): Promise<Result<null, StoreRefusal | 'unknown-world'>>
  /** Keeps the present world under a name, until it is deleted. */
  keepSnapshot(name: string): Promise<Result<null, StoreRefusal>>
  /** Makes a snapshot the present world; it stays a snapshot, and what it replaces can be brought back. */
  restoreSnapshot(world: string): Promise<Result<null, StoreRefusal | 'unknown-world'>>
  /** Deletes a snapshot; nothing brings it back. */
  forgetSnapshot(world: string): Promise<Result<null, StoreRefusal>>
  /** What differs from a snapshot to another; to the present world where that is null. */
  compareSnapshots(first: string, second: string | null): Promise<readonly DatasetDifference[]>
  /** Stories that were recorded or imported here, the newest first; they are kept beside all worlds. */
  stories(): Promise<readonly KeptText[]>
  /** Returns what it is kept under. */
  keepStory(text: string): Promise<Result<string, KeepingProblem>>
  /** Nothing brings it back. */
  forgetStory(key: string): Promise<Result<null, StoreRefusal>>
  /** Starts again from nothing; what was there can be brought back. */
  clear(): Promise<Result<null, StoreRefusal>>
  /**
   * Deletes everything that is kept in this browser, in all tabs; nothing can be brought back. Done, the page
   * loads itself anew; refused, nothing was deleted.
   */
  erase(): Promise<Result<Erased, StoreRefusal>>
  /** Puts another world in the place of this one, in one step; this one can be brought back. */
  replace(world: NewDataset): Promise<Result<null, StoreRefusal>>
  /** All records as the text of a file; what is sealed stays sealed, and files are not in it. */
  exportText(): Promise<string>
  /**
   * Reads a file that may be an export, beside the page; null where that was given up. Nothing is changed:
   * what comes of it is handed to `replace`.
   */
  readImport(
    file: Blob,
    how: { readonly onProgress: (progress: number) => void; readonly signal: AbortSignal },
  ): Promise<ImportAnswer | null>
  /**
   * All that is kept here as one file, sealed with a passphrase: records, files and what is sealed. `left`: how many
   * of these another browser had sealed, so that they cannot be opened here and stay behind.
   */
  backUp(passphrase: string): Promise<{ readonly file: Blob; readonly left: number }>
  /** Opens a backup. Nothing is changed: what comes of it is handed to `replace`. */
  readBackup(file: Blob, passphrase: string): Promise<BackupAnswer>
  keeping(): Promise<Keeping>
  /** Asks the browser to keep what is stored even when space runs out; some ask the customer. */
  askToKeep(): Promise<boolean | null>
  /** Looks where the records contradict each other. */
  checkIntegrity(): Promise<readonly Finding[]>
  /**
   * Everything that was done in this world, as far as the journal goes back, the oldest first. Throws where other tabs keep
   * committing meanwhile.
   */
  history(): Promise<History>
  /** Plays everything that was done here again, beside the page, and compares every record; `onProgress` from 0 to 1. */
  verify(onProgress: (part: number) => void): Promise<Verification>
  /** Whether another tab has put other records in the place of those that were shown here. */
  readonly replaced: {
    isTold(): boolean
    dismiss(): void
    subscribe(listener: () => void): () => void
  }
  /** How many places were found when that was last looked at by itself: at start, after restoring, importing. */
  contradictions(): number
  subscribeContradictions(listener: () => void): () => void
  /** Whether this tab behaves as if storage were full. */
  pretendsFull(): boolean
  pretendFull(isFull: boolean): void
  /** What this browser cannot do here; null: all that is needed. */
  lacks(): 'sealing' | 'locks' | null
  /** Whether the device's clock is believed, and what to do where it is not. */
  readonly clock: ClockQuestion
  /** What the device's clock shows, without the demo offset. */
  realNow(): number
}

export type Preferences = {
  readonly language: 'zh' | 'en'
  readonly theme: 'light' | 'dark' | null
}

export type PreferenceStore = {
  read(): Preferences
  write(preferences: Preferences): void
  subscribe(listener: () => void): () => void
}

export type Services = Ports & {
  readonly backend: Backend
  readonly keys: CallKeys
  readonly storeAdmin: StoreAdmin
  /** Notes what is pressed and typed, for a test of it. */
  readonly recorder: Recorder
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('Screens stand inside <ServicesContext>')
  return services
}

export const VisitorContext = createContext<Visitor>(nobody())

/** Whether this page has met its customer: what is personal waits for it, over a place of the same size. */
export function useVisitor(): Visitor {
  return useContext(VisitorContext)
}
