/**
 * The text of a record, the same in localStorage and in the ledger, so that the two can be
 * compared without being understood: `{"v":1,"seq":12,"data":{…}}`.
 *
 * - `v`: the version of the record's type that wrote it
 * - `seq`: the commit that wrote it, counted in its world
 */
export type Envelope = { readonly v: number; readonly seq: number; readonly data: unknown }

/** What localStorage says of itself as a whole, under `qd:meta`. */
export type Meta = {
  /** The random name of this store's life; a cleared or replaced store has another. */
  readonly world: string
  /** The schema number of the program that wrote last (see `createCodecs`). */
  readonly schema: number
  /** The last commit that is mirrored. */
  readonly seq: number
  /** The instant of that commit: no clock may show an earlier one. */
  readonly at: number
}

export function encodeEnvelope(envelope: Envelope): string {
  return JSON.stringify({ v: envelope.v, seq: envelope.seq, data: envelope.data })
}

/** Null when the text is not an envelope. */
export function decodeEnvelope(text: string): Envelope | null {
  const value = parseObject(text)
  if (value === null || !isCount(value.v) || !isCount(value.seq) || !('data' in value)) return null
  return { v: value.v, seq: value.seq, data: value.data }
}

/** How every text begins that `encodeEnvelope` made: these words, each but the last with a number behind it. */
const VERSION = '{"v":'
const COMMIT = ',"seq":'
const DATA = ',"data":'

/**
 * The version of a text by its head alone; null where it does not begin as this program writes. A start asks this of
 * every record, so no regular expression is run: that took a third of what a start cost.
 */
export function versionIn(text: string): number | null {
  if (!text.startsWith(VERSION)) return null
  const version = VERSION.length
  const commit = endOfDigits(text, version, 9)
  if (commit === version || !text.startsWith(COMMIT, commit)) return null
  const seq = commit + COMMIT.length
  const data = endOfDigits(text, seq, 15)
  if (data === seq || !text.startsWith(DATA, data)) return null
  return Number(text.slice(version, commit))
}

/** Where the digits that begin here end, at most so many of them. */
function endOfDigits(text: string, from: number, most: number): number {
  let end = from
  while (end - from < most && isDigit(text.charCodeAt(end))) end += 1
  return end
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function encodeMeta(meta: Meta): string {
  return JSON.stringify({ world: meta.world, schema: meta.schema, seq: meta.seq, at: meta.at })
}

/** Null when there is no text or it says nothing usable. */
export function decodeMeta(text: string | null): Meta | null {
  const value = text === null ? null : parseObject(text)
  if (value === null || typeof value.world !== 'string' || value.world === '') return null
  if (!isCount(value.schema) || !isCount(value.seq) || !Number.isFinite(value.at)) return null
  return { world: value.world, schema: value.schema, seq: value.seq, at: Number(value.at) }
}

/** The members of a JSON object, or null when the text is none. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? { ...value }
      : null
  } catch {
    return null
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
