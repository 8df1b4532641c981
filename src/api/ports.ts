import type { Redrawing } from '../domain/applications/index.ts'
import type { Result } from '../domain/shared/result.ts'

/**
 * All that the business needs from outside. The local platform fills it with the
 * browser's own stores; a server could fill it with requests (see src/README.md).
 */

/** The record types of a store: name → shape. Every record carries its own id. */
export type RecordMap = Record<string, { readonly id: string }>

/** Which record. */
export type RecordRef = { readonly type: string; readonly id: string }

/** A read-only view of all records at one moment; before a start has compared them, some may be of a commit made meanwhile. */
export interface Records<M extends RecordMap> {
  get<T extends keyof M & string>(type: T, id: string): M[T] | undefined
  /** All records of one type, in no promised order. */
  list<T extends keyof M & string>(type: T): readonly M[T][]
  /** Whether there is any of one type, found without reading the others. */
  holds(type: keyof M & string): boolean
  /**
   * Records that are known to exist and cannot be read: damaged, with no whole copy anywhere. No
   * default stands in for them, and nothing new takes their place. Records are read when they are asked for: list a
   * kind before asking what of it is lost.
   */
  readonly lost: readonly RecordRef[]
  /**
   * The records of a kind that are others than in an older view of the same store, found without reading any; absent where
   * records are not kept as texts.
   */
  idsThatDiffer?(type: keyof M & string, before: Records<M>): ReadonlySet<string>
}

/**
 * One change of a commit.
 *
 * - `create`: a record that must not be there yet, not even damaged; else the store refuses the whole
 *   commit, so that a new record never replaces an old one
 * - `put`: a record that is there, whole or damaged, written anew; one that is not there is a mistake
 *   of the program
 * - `remove`: its id
 */
export type Change<M extends RecordMap> = {
  [T in keyof M & string]:
    | { readonly type: T; readonly create: M[T] }
    | { readonly type: T; readonly put: M[T] }
    | { readonly type: T; readonly remove: string }
}[keyof M & string]

/** The record that a change writes; undefined where it removes one. */
export function writtenBy<C extends Change<RecordMap>>(change: C): WrittenBy<C> | undefined {
  // What was looked for is what is there.
  if ('create' in change) return change.create as WrittenBy<C>
  return 'put' in change ? (change.put as WrittenBy<C>) : undefined
}

type WrittenBy<C> = C extends { readonly put: infer R } ? R : never

/** The id of the record that a change writes or removes. */
export function changedId(change: Change<RecordMap>): string {
  if ('remove' in change) return change.remove
  return 'create' in change ? change.create.id : change.put.id
}

/** Whether the record is there but cannot be read. It is asked for first: what nobody has read is not known to be lost. */
export function isLost(records: Records<RecordMap>, type: string, id: string): boolean {
  if (records.get(type, id) !== undefined) return false
  return records.lost.some((ref) => ref.type === type && ref.id === id)
}

/** The change that keeps a record of which there is one: written anew where it is there, created where it is not. */
export function putOrCreate<M extends RecordMap, T extends keyof M & string>(
  records: Records<M>,
  type: T,
  record: M[T],
): Change<M> {
  const isThere = records.get(type, record.id) !== undefined || isLost(records, type, record.id)
  // The record is of that type, as the parameters say.
  return (isThere ? { type, put: record } : { type, create: record }) as Change<M>
}

/** A file that a commit adds (`bytes`) or deletes (`bytes: null`); bytes are already sealed. */
export type FileChange = { readonly id: string; readonly bytes: Uint8Array | null }

/** A command that changed something, with all that its decision depended on: done again on the same records, it changes the same. */
export type JournalStep = {
  readonly key: string
  readonly now: number
  /** What its randomness was made from. */
  readonly seed: string
  /** Whether what was due by then happened first, in the same commit. */
  readonly isSettled: boolean
  /** What was prepared of its input; bytes as their number. */
  readonly input: unknown
  /** How much of the read messages gave way to it, where there was no room. */
  readonly gaveWay?: number
  /** What happened by itself in the same commit, for those who read the journal. */
  readonly happened?: readonly HappenedByItself[]
}

/** What the calendar did: a code of the business, and the record that it happened to. */
export type HappenedByItself = {
  readonly at: number
  readonly what: string
  readonly subject: string
  /** Days until the expiry of the product it happened to; absent where that says nothing. */
  readonly daysBefore?: number
}

/** One line of the journal: a command by its name, and its steps; saves of one draft that follow each other are one line. */
export type JournalLine = {
  readonly name: string
  readonly steps: readonly JournalStep[]
  /** The record that it was done to or made, for those who read the journal; absent: none that has a page. */
  readonly about?: RecordRef | undefined
  /** It cannot be done again: what it left behind is the baseline of all that follows. */
  readonly isEnd?: true
  /** What the next line must be about to join this one; absent: it stands alone. */
  readonly joins?: string | undefined
}

/** All that is known of how the records came about. */
export type Journal = {
  /** The texts of all records at its beginning, by their keys. */
  readonly baseline: readonly (readonly [key: string, text: string])[]
  /** What was done before that, and cannot be played on it. */
  readonly earlier: readonly JournalLine[]
  readonly lines: readonly JournalLine[]
}

/**
 * What was done in a world, the oldest first; the first `told` lines are what a scenario had been through before, and
 * `origin`, where it is known, which scenario that was, in the words of whoever loaded it.
 */
export type History = {
  readonly lines: readonly JournalLine[]
  readonly told: number
  readonly origin?: string | undefined
}

/** All that is kept of how a world came about, as another browser can go on from it. */
export type WholeJournal = Journal &
  Pick<History, 'told' | 'origin'> & {
    /** The schema of the program that wrote its baseline. */
    readonly schema: number
  }

/** A journal, and the texts of all records as they are kept now. */
export type KeptJournal = Journal & { readonly texts: Journal['baseline'] }

/** What a decision wants written, all of it or nothing, and what the caller gets back. */
export type Decision<M extends RecordMap, T> = {
  readonly changes: readonly Change<M>[]
  readonly files?: readonly FileChange[]
  readonly value: T
  /** What is written of it in the journal, in the same transaction; absent: nothing. */
  readonly line?: JournalLine | undefined
  /** What happened by itself with it. */
  readonly happened?: readonly HappenedByItself[]
  /** The instant it is of, where that is later than now: no clock shows an earlier one from then on. */
  readonly at?: number
  /** The instant that time goes back to: only where what a wrong clock brought about is taken back. */
  readonly rewindTo?: number
}

/**
 * Why the store itself refuses. In every case nothing was changed.
 *
 * - `storage-full`: the browser's space is used up
 * - `storage-failed`: the browser refused to write, for another reason
 * - `storage-busy`: another tab holds the lock and does not answer
 * - `newer-version`: a newer program has written here; this tab may only read
 * - `world-replaced`: the data were cleared or replaced meanwhile, in another tab or by hand
 * - `key-reused`: under the key of the call something else was done before
 * - `record-exists`: what was to be created is there already
 * - `record-damaged`: what was to be created, or is needed, is there and damaged
 */
export type StoreRefusal =
  | 'storage-full'
  | 'storage-failed'
  | 'storage-busy'
  | 'newer-version'
  | 'world-replaced'
  | 'key-reused'
  | 'record-exists'
  | 'record-damaged'

/** A call that shall have its effect once, however often it arrives. */
export type Once = {
  readonly key: string
  readonly command: string
  /** The same for the same input; nothing can be read from it. */
  readonly print: string
}

/** The one place where records live. Commits are atomic, durable and serial over all tabs. */
export interface RecordStore<M extends RecordMap> {
  /** This tab's newest view; the same object until something changed. */
  read(): Records<M>
  /**
   * Runs one command. `decide` is called with the newest committed records of all tabs, must be
   * synchronous and pure, and may be called again. Its changes are durable when the promise resolves.
   * A call with `once` that changed something is answered the same, and does nothing, when it comes again.
   */
  commit<T, E extends string = never>(
    decide: (records: Records<M>) => Result<Decision<M, T>, E>,
    once?: Once,
  ): Promise<Result<T, E | StoreRefusal>>
  /** Calls back after every change of the view, own or another tab's. */
  subscribe(listener: () => void): () => void
  /**
   * Reads the records of these kinds, or all, in pieces while nothing else is to be done: whoever lists them then does not
   * wait until they are read.
   */
  readAhead(types?: readonly (keyof M & string)[]): Promise<void>
  /** The sealed bytes of a file, or null when there is none. */
  readFile(id: string): Promise<Uint8Array | null>
}

/** The one `now()`: milliseconds since the epoch, with the demo offset. */
export interface Clock {
  now(): number
}

/** Randomness, for ids that must not be guessed or derived. */
export interface Random {
  /** `length` characters of 0-9a-z. */
  token(length: number): string
}

/**
 * Seals what must not be readable in the browser's stores (MAT-09). The keys never leave this
 * browser, so what was sealed in another one is `not-openable`.
 */
export interface Vault {
  /** Whether this browser can seal at all; where it cannot, nothing that must be sealed is taken. */
  canSeal(): boolean
  seal(text: string): Promise<string>
  open(sealed: string): Promise<Result<string, 'not-openable'>>
  sealBytes(bytes: Uint8Array): Promise<Uint8Array>
  openBytes(sealed: Uint8Array): Promise<Result<Uint8Array, 'not-openable'>>
  /** The same for the same text, and useless to find the text by (ELI-04). */
  fingerprint(text: string): Promise<string>
}

/** The files of customers: sealed before a commit adds them, opened when they are shown. */
export interface EncryptedFileStore {
  /** The change to hand to `commit`; its `id` is what a record keeps of the file. */
  seal(bytes: Uint8Array): Promise<FileChange>
  open(id: string): Promise<Result<Uint8Array, 'no-file' | 'not-openable'>>
}

/** Looks into pictures as a person would (MAT-06). */
export interface PictureReader {
  canDecode(bytes: Uint8Array): Promise<boolean>
  /** The picture drawn anew, as small as what is kept; null where it cannot be decoded here. */
  redraw(bytes: Uint8Array, how: Redrawing): Promise<Uint8Array | null>
}
