import { KNOWN_KEY } from './storage-keys.ts'
import type { DatasetMark } from './store.ts'
import { MANY } from './stored-dataset.ts'

/** How many characters are kept at most: what a start reads of localStorage it waits for. */
const MOST = 100_000

/**
 * What was worked out of the records, kept for the next start: as long as the same commit stands, the same program gives
 * the same answer, so a start need not read what it is worked out of.
 */
export type KnownAnswers = {
  /** The answer under this name, where it was worked out of these very records; else undefined. */
  read(records: object, name: string): unknown
  /** Keeps an answer that was worked out of these records; one that JSON would change is not kept. */
  note(records: object, name: string, answer: unknown): void
  /** Writes what was noted, where that is news. */
  flush(): void
}

type Answers = Map<string, unknown>

type Source = {
  read(): object
  /** Which commit that is; null where it is not kept. */
  mark(): DatasetMark | null
}

/**
 * @param later calls back when there is time to write
 * @param program what tells this build from every other; empty: nothing is kept, for the next one may answer otherwise
 */
export function knownAnswers(
  store: Source,
  program: string,
  later: (write: () => void) => void,
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () => localStorage,
): KnownAnswers {
  let of: object = store.read()
  let answers: Answers = program === '' ? new Map() : keptAnswers(storage, program, store.mark())
  let isNews = false
  let isWaiting = false
  const isOf = (records: object) => program !== '' && records === of
  const flushLater = () => {
    if (isWaiting) return
    isWaiting = true
    later(() => {
      isWaiting = false
      flush()
    })
  }
  const flush = () => {
    if (!isNews || !isOf(store.read())) return
    const mark = store.mark()
    // What localStorage says of itself may turn out to be another.
    if (mark?.records === null) return flushLater()
    isNews = false
    const isWorthIt = mark !== null && mark.records >= MANY
    keep(storage, isWorthIt ? textOf(mark, program, answers) : null)
  }
  return {
    read: (records, name) => (isOf(records) ? answers.get(name) : undefined),
    note: (records, name, answer) => {
      if (program === '' || records !== store.read()) return
      if (records !== of) [of, answers] = [records, new Map()]
      if (answers.has(name) || !isPlain(answer)) return
      answers.set(name, answer)
      isNews = true
      flushLater()
    },
    flush,
  }
}

function keptAnswers(
  storage: () => Pick<Storage, 'getItem'>,
  program: string,
  mark: DatasetMark | null,
): Answers {
  try {
    const kept = JSON.parse(storage().getItem(KNOWN_KEY) ?? 'null')
    const isSame = kept?.world === mark?.world && kept?.seq === mark?.seq
    if (mark === null || !isSame || kept?.program !== program) return new Map()
    return new Map(Object.entries(kept.answers))
  } catch {
    return new Map()
  }
}

/** The newest that have room. */
function textOf({ world, seq }: DatasetMark, program: string, answers: Answers): string {
  const kept: [string, unknown][] = []
  let left = MOST
  for (const entry of [...answers].reverse()) {
    const { length } = JSON.stringify(entry)
    if (length > left) continue
    left -= length
    kept.unshift(entry)
  }
  return JSON.stringify({ world, seq, program, answers: Object.fromEntries(kept) })
}

function keep(
  storage: () => Pick<Storage, 'setItem' | 'removeItem' | 'getItem'>,
  text: string | null,
) {
  try {
    if (text !== null) storage().setItem(KNOWN_KEY, text)
    else if (storage().getItem(KNOWN_KEY) !== null) storage().removeItem(KNOWN_KEY)
  } catch {
    // There is no room for what only saves time.
  }
}

/** Whether JSON brings back exactly this. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isPlain)
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}
