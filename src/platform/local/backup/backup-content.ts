import * as z from 'zod/mini'
import type { WholeJournal } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { joinBytes } from './backup-file.ts'

/** What a backup holds in clear, inside its seal. */
export type BackupContent = {
  /** All records as an export says them; what was sealed stands there as this browser sealed it. */
  readonly exported: string
  /** How they came about, with everything sealed as it stands in `exported`; null: that is not known. */
  readonly journal: WholeJournal | null
  /** What the sealed texts say, by how they stand in `exported` and in `journal`. */
  readonly texts: Readonly<Record<string, string>>
  readonly files: readonly { readonly id: string; readonly bytes: Uint8Array }[]
}

/**
 * The version of what is packed.
 *
 * - 1: records, sealed texts and files; nothing says which version it is
 * - 2: the journal as well
 */
const VERSION = 2

const LENGTH_BYTES = 4

/** A content as bytes: the length of its text part, that part, then the files one after the other. */
export function packContent({ exported, journal, texts, files }: BackupContent): Uint8Array {
  const listed = files.map(({ id, bytes }) => ({ id, length: bytes.length }))
  const part = { v: VERSION, exported, journal, texts, files: listed }
  const text = new TextEncoder().encode(JSON.stringify(part))
  const length = new Uint8Array(LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, text.length)
  return joinBytes([length, text, ...files.map(({ bytes }) => bytes)])
}

/** What bytes hold that `packContent` of this or an older version has made. Never throws. */
export function unpackContent(
  bytes: Uint8Array,
): Result<BackupContent, 'damaged-backup' | 'newer-backup'> {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
    const start = LENGTH_BYTES + length
    const text = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start))
    const { v, exported, journal, texts, files } = ofThisVersion(JSON.parse(text))
    if (Number(v) > VERSION) return refuse('newer-backup')
    if (typeof exported !== 'string' || !Array.isArray(files)) return refuse('damaged-backup')
    return ok({
      ...{ exported, journal: z.parse(journalSchema, journal) },
      ...{ texts: readTexts(texts), files: readFiles(files, bytes.subarray(start)) },
    })
  } catch {
    return refuse('damaged-backup')
  }
}

/** A text part as this version packs it: in a version 1 nothing is known of how the records came about. */
function ofThisVersion(part: unknown): Readonly<Record<string, unknown>> {
  const members = Object(part)
  return members.v === undefined ? { ...members, v: VERSION, journal: null } : members
}

const count = z.number().check(z.int(), z.nonnegative())

const stepSchema = z.object({
  key: z.string(),
  seed: z.string(),
  now: z.number(),
  isSettled: z.boolean(),
  input: z.unknown(),
  gaveWay: z.optional(z.number()),
  happened: z.optional(
    z.array(
      z.object({
        at: z.number(),
        what: z.string(),
        subject: z.string(),
        daysBefore: z.optional(z.number()),
      }),
    ),
  ),
})

const lineSchema = z.object({
  name: z.string(),
  steps: z.array(stepSchema),
  about: z.optional(z.object({ type: z.string(), id: z.string() })),
  isEnd: z.optional(z.literal(true)),
  joins: z.optional(z.string()),
})

const journalSchema = z.nullable(
  z.object({
    baseline: z.array(z.tuple([z.string(), z.string()])),
    earlier: z.array(lineSchema),
    lines: z.array(lineSchema),
    told: count,
    origin: z.optional(z.string()),
    schema: count,
  }),
)

function readTexts(texts: unknown): Record<string, string> {
  const entries = Object.entries(Object(texts)).filter(([, text]) => typeof text === 'string')
  return Object.fromEntries(entries) as Record<string, string>
}

function readFiles(listed: readonly unknown[], bytes: Uint8Array): BackupContent['files'] {
  let place = 0
  return listed.map((item) => {
    const { id, length } = Object(item)
    if (typeof id !== 'string' || !Number.isSafeInteger(length) || length < 0) throw new Error(id)
    const file = bytes.slice(place, place + length)
    if (file.length !== length) throw new Error(id)
    place += length
    return { id, bytes: file }
  })
}
