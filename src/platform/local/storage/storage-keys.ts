/**
 * Every name under which the program keeps something in the browser, in one place, so that
 * nothing is left behind and nothing collides.
 *
 * A record lies under `qd:<type>:<id>`; keys of another form (a preference such as
 * `qd:language`) are not records and the store leaves them alone.
 */
const PREFIX = 'qd:'

export const META_KEY = 'qd:meta'
export const PROBE_KEY = 'qd:probe'
export const DAMAGED_PREFIX = 'qd:damaged:'

export const DATABASE_NAME = 'qd'
export const CHANNEL_NAME = 'qd'
/** Written and removed where all was erased, for tabs that have no other channel. */
export const ERASED_KEY = 'qd-erased'
export const COMMIT_LOCK = 'qd:commit'
export const SESSION_NAME = 'qd-session'
/** In sessionStorage: what was typed before a reload, what was entered on pages left before, and when the program reloaded by itself. */
export const TYPED_KEY = 'qd-typed'
export const LEFT_KEY = 'qd-left'
export const RELOADED_KEY = 'qd-reloaded'
/** When the last backup was made, in real time. */
export const BACKUP_KEY = 'qd-backup'
/** In localStorage: what was worked out of the records, for the next start (see `knownAnswers`). */
export const KNOWN_KEY = 'qd-known'
/** In sessionStorage: what is being recorded in this tab. */
export const RECORDING_KEY = 'qd-recording'
export const MOMENT_KEY = 'qd-moment'
/** Followed by the form whose key it is. */
export const CALL_PREFIX = 'qd-call '
/** In localStorage, followed by the form whose call was not answered yet. */
export const HELD_PREFIX = 'qd-held '

/** In sessionStorage: the tour that is told in this tab. In localStorage: where tours were left, and hidden demo controls. */
export const TOUR_KEY = 'qd-tour'
export const TOURS_KEY = 'qd-tours'
export const PLAIN_KEY = 'qd-plain'

/** Names that a record type cannot have, because the store uses them itself. */
export const RESERVED_TYPES: readonly string[] = ['meta', 'probe', 'damaged']

/** The lock that a tab holds, shared, as long as it shows this world. */
export function openLock(world: string): string {
  return `qd:open:${world}`
}

export function recordKey(type: string, id: string): string {
  return `${PREFIX}${type}:${id}`
}

/** Whether a key is that of a record, and not of one that is set aside. */
export function isRecordKey(key: string): boolean {
  return /^qd:(?!damaged:)[^:]*:/.test(key)
}

/** The type and id of a record's key, or null when the key is not a record's. */
export function splitKey(key: string): { readonly type: string; readonly id: string } | null {
  if (!isRecordKey(key)) return null
  const end = key.indexOf(':', PREFIX.length)
  return { type: key.slice(PREFIX.length, end), id: key.slice(end + 1) }
}

export function isDamagedKey(key: string): boolean {
  return key.startsWith(DAMAGED_PREFIX)
}

/** Where the n-th damaged text of a record is set aside; the first has the plain name. */
export function damagedKey(key: string, nth: number): string {
  return DAMAGED_PREFIX + key.slice(PREFIX.length) + (nth > 1 ? `~${nth}` : '')
}

/** The records that set-aside texts belonged to, each once. */
export function setAsideRecords(keys: Iterable<string>): { type: string; id: string }[] {
  const names = new Set([...keys].map(originalKey))
  return [...names].flatMap((key) => splitKey(key) ?? [])
}

/** The key of the record that a set-aside text belonged to. */
export function originalKey(damaged: string): string {
  return PREFIX + damaged.slice(DAMAGED_PREFIX.length).replace(/~\d+$/, '')
}

/** Where the ledger keeps the journal of a world: its baseline, then its lines by their numbers. */
export function journalOf(world: string): string {
  return `${world}#journal`
}

/** Where the ledger keeps stories that were recorded or imported here: beside all worlds. */
export const STORIES_PLACE = '#stories'

/** Where the ledger keeps what was answered to calls in a world: beside its records, which other tabs follow. */
export function answersOf(world: string): string {
  return `${world}#answers`
}
