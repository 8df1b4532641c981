import { decodeMeta, type Meta } from './envelope.ts'
import type { Mirror } from './ports.ts'
import { isDamagedKey, KNOWN_KEY, META_KEY, PROBE_KEY, splitKey } from './storage-keys.ts'

/** What is to stand in localStorage under each key; `null` removes it. */
export type MirrorWrites = ReadonlyMap<string, string | null>

export function readMeta(mirror: Mirror): Meta | null {
  return decodeMeta(mirror.get(META_KEY))
}

/** The texts of all records, damaged ones included. */
export function readTexts(mirror: Mirror): Map<string, string> {
  const texts = new Map<string, string>()
  for (const key of mirror.keys()) {
    if (splitKey(key) === null && !isDamagedKey(key)) continue
    const text = mirror.get(key)
    if (text !== null) texts.set(key, text)
  }
  return texts
}

/** What must be written so that exactly `texts` stand in localStorage. */
export function wholeMirror(mirror: Mirror, texts: MirrorWrites): Map<string, string | null> {
  const writes = new Map<string, string | null>()
  for (const key of readTexts(mirror).keys()) writes.set(key, null)
  for (const [key, text] of texts) writes.set(key, text)
  return writes
}

export function usedCharacters(mirror: Mirror): number {
  return mirror.keys().reduce((sum, key) => sum + sizeOf(key, mirror.get(key)), 0)
}

/**
 * Whether the writes have room, found out by asking for exactly that room: no size of a quota is
 * assumed, and other data of this origin are counted. The character is one that takes three
 * bytes, for browsers that count bytes. Throws what the browser throws for any other reason.
 */
export function fits(mirror: Mirror, writes: MirrorWrites, meta: string): boolean {
  const growth = growthOf(mirror, writes) + growthOf(mirror, new Map([[META_KEY, meta]]))
  if (growth <= 0) return true
  try {
    mirror.set(PROBE_KEY, '企'.repeat(growth))
    return true
  } catch (error) {
    if (!isQuotaError(error)) throw error
    if (mirror.get(KNOWN_KEY) === null) return false
    // What only saves time gives way.
    mirror.remove(KNOWN_KEY)
    return fits(mirror, writes, meta)
  } finally {
    mirror.remove(PROBE_KEY)
  }
}

/**
 * Brings localStorage up to date, `qd:meta` last and shrinking records first, so that it never
 * needs more room than at the end. What could not be written is returned: the ledger has it, and
 * the next commit or start tries again.
 */
export function writeMirror(
  mirror: Mirror,
  writes: MirrorWrites,
  meta: string,
): Map<string, string | null> {
  const left = new Map<string, string | null>()
  const write = (key: string, text: string | null) => {
    try {
      if (text === null) mirror.remove(key)
      else if (mirror.get(key) !== text) mirror.set(key, text)
    } catch {
      left.set(key, text)
    }
  }
  for (const [key, text] of smallestGrowthFirst(mirror, writes)) write(key, text)
  write(META_KEY, meta)
  return left
}

function smallestGrowthFirst(mirror: Mirror, writes: MirrorWrites) {
  try {
    const growths = new Map<string, number>()
    for (const [key, text] of writes) growths.set(key, growthOf(mirror, new Map([[key, text]])))
    return [...writes].sort(([a], [b]) => (growths.get(a) ?? 0) - (growths.get(b) ?? 0))
  } catch {
    return writes
  }
}

export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}

function growthOf(mirror: Mirror, writes: MirrorWrites): number {
  let growth = 0
  for (const [key, text] of writes) growth += sizeOf(key, text) - sizeOf(key, mirror.get(key))
  return growth
}

function sizeOf(key: string, text: string | null): number {
  return text === null ? 0 : key.length + text.length
}
