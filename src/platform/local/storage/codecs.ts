import type { RecordMap } from '../../../api/ports.ts'
import type { Result } from '../../../domain/shared/result.ts'
import { decodeEnvelope, encodeEnvelope, versionIn } from './envelope.ts'
import { RESERVED_TYPES, splitKey } from './storage-keys.ts'

/** Lifts data of one version to the next. Once published it is never changed or removed. */
export type Migration = (data: unknown) => unknown

/** How one type of record is read: its version, the way up from version 1, and its schema. */
export type RecordCodec<T> = {
  readonly version: number
  /** `migrations[0]` leads from version 1 to 2; there are `version - 1` of them. */
  readonly migrations: readonly Migration[]
  /** Texts of older versions hold what must not stay: they are written anew at the start. */
  readonly renews?: boolean
  /** The record, or why the data are none; the code is shown beside the damaged text. */
  parse(data: unknown, id?: string): Result<T>
  /** What is kept of a record, where that is less than all of it; `parse` makes the same record of it. */
  readonly pack?: (record: T) => unknown
}

/** All record types of a store. */
export type Registry<M extends RecordMap> = {
  readonly [T in keyof M & string]: RecordCodec<M[T]>
}

export type Stored = { readonly id: string }

/** What a stored text turned out to be. */
export type Decoded =
  | {
      readonly kind: 'whole'
      readonly type: string
      readonly id: string
      readonly seq: number
      readonly record: Stored
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly reason: string }

export type Codecs = {
  /**
   * The sum of all versions: it grows whenever a type is added or migrated, so a program can tell
   * that a newer one has written here even where it does not know the new type's name.
   */
  readonly schema: number
  decode(key: string, text: string): Decoded
  /**
   * Whether a text begins like one that this program has written or can lift: its type is known, and its version is
   * none of a newer program. What follows is not looked at.
   */
  isFamiliar(key: string, text: string): boolean
  /** The text in the newest version where an older one must not stay as it is; null: it may stay. */
  renew(key: string, text: string): string | null
  /** The text of a record in the newest version. Throws on a record that its own codec refuses. */
  encode(type: string, seq: number, record: Stored): string
  /** The version in which records of a type are written. */
  versionOf(type: string): number
}

/**
 * Makes one reader and writer of a registry. Throws at once on a registry that could misread
 * stored data: a reserved or unusable type name, or versions and migrations that do not match.
 */
export function createCodecs<M extends RecordMap>(registry: Registry<M>): Codecs {
  const codecs = new Map<string, RecordCodec<Stored>>(Object.entries(registry))
  let schema = 0
  for (const [type, codec] of codecs) {
    checkCodec(type, codec)
    schema += codec.version
  }
  const decode = (key: string, text: string) => decodeWith(codecs, key, text)
  const encode = (type: string, seq: number, record: Stored) =>
    encodeWith(codecs, type, seq, record)
  const versionOf = (type: string) => codecOf(codecs, type).version
  const renew = (key: string, text: string) => renewWith(codecs, key, text)
  const isFamiliar = (key: string, text: string) => {
    const codec = codecs.get(splitKey(key)?.type ?? '')
    const version = versionIn(text)
    return codec !== undefined && version !== null && version >= 1 && version <= codec.version
  }
  return { schema, decode, isFamiliar, encode, renew, versionOf }
}

function checkCodec(type: string, codec: RecordCodec<Stored>): void {
  if (!/^[a-z][a-zA-Z-]*$/.test(type) || RESERVED_TYPES.includes(type)) {
    throw new Error(`Record type "${type}": this name cannot be used`)
  }
  const needed = codec.version - 1
  if (codec.migrations.length !== needed) {
    throw new Error(
      `Record type "${type}": version ${codec.version} needs ${needed} migrations, found ${codec.migrations.length}`,
    )
  }
  for (let index = 0; index < needed; index += 1) {
    if (typeof codec.migrations[index] !== 'function') {
      throw new Error(
        `Record type "${type}": the migration from version ${index + 1} to ${index + 2} is missing`,
      )
    }
  }
}

function decodeWith(
  codecs: ReadonlyMap<string, RecordCodec<Stored>>,
  key: string,
  text: string,
): Decoded {
  const name = splitKey(key)
  const codec = name === null ? undefined : codecs.get(name.type)
  if (name === null || codec === undefined) return { kind: 'damaged', reason: 'unknown-type' }
  const envelope = decodeEnvelope(text)
  if (envelope === null) return { kind: 'damaged', reason: 'not-readable' }
  if (envelope.v > codec.version) return { kind: 'newer' }
  if (envelope.v < 1) return { kind: 'damaged', reason: 'unknown-version' }
  const parsed = migrateAndParse(codec, envelope.v, { data: envelope.data, id: name.id })
  if (!parsed.ok) return { kind: 'damaged', reason: parsed.error.code }
  if (parsed.value.id !== name.id) return { kind: 'damaged', reason: 'wrong-id' }
  return { kind: 'whole', ...name, seq: envelope.seq, record: parsed.value }
}

function renewWith(
  codecs: ReadonlyMap<string, RecordCodec<Stored>>,
  key: string,
  text: string,
): string | null {
  const codec = codecs.get(splitKey(key)?.type ?? '')
  const envelope = codec?.renews ? decodeEnvelope(text) : null
  if (!codec || !envelope || envelope.v >= codec.version) return null
  const decoded = decodeWith(codecs, key, text)
  if (decoded.kind !== 'whole') return null
  return encodeWith(codecs, decoded.type, envelope.seq, decoded.record)
}

function migrateAndParse(
  codec: RecordCodec<Stored>,
  from: number,
  { data, id }: { data: unknown; id: string },
): Result<Stored> {
  try {
    const newest = codec.migrations
      .slice(from - 1)
      .reduce<unknown>((older, migrate) => migrate(older), data)
    return codec.parse(newest, id)
  } catch {
    return { ok: false, error: { code: 'not-migratable' } }
  }
}

function encodeWith(
  codecs: ReadonlyMap<string, RecordCodec<Stored>>,
  type: string,
  seq: number,
  record: Stored,
): string {
  const codec = codecOf(codecs, type)
  return encodeEnvelope({ v: codec.version, seq, data: codec.pack?.(record) ?? record })
}

function codecOf(codecs: ReadonlyMap<string, RecordCodec<Stored>>, type: string) {
  const codec = codecs.get(type)
  if (codec === undefined) throw new Error(`Record type "${type}" is not in the registry`)
  return codec
}
