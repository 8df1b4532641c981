import { joinBytes } from './backup-file.ts'

/** What a backup holds in clear, inside its seal. */
export type BackupContent = {
  /** All records as an export says them; what was sealed stands there as this browser sealed it. */
  readonly exported: string
  /** What the sealed texts say, by how they stand in `exported`. */
  readonly texts: Readonly<Record<string, string>>
  readonly files: readonly { readonly id: string; readonly bytes: Uint8Array }[]
}

const LENGTH_BYTES = 4

/** A content as bytes: the length of its text part, that part, then the files one after the other. */
export function packContent({ exported, texts, files }: BackupContent): Uint8Array {
  const listed = files.map(({ id, bytes }) => ({ id, length: bytes.length }))
  const text = new TextEncoder().encode(JSON.stringify({ exported, texts, files: listed }))
  const length = new Uint8Array(LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, text.length)
  return joinBytes([length, text, ...files.map(({ bytes }) => bytes)])
}

/** Null where the bytes are not what `packContent` makes. */
export function unpackContent(bytes: Uint8Array): BackupContent | null {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
    const start = LENGTH_BYTES + length
    const text = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start))
    const { exported, texts, files } = JSON.parse(text)
    if (typeof exported !== 'string' || !Array.isArray(files)) return null
    return { exported, texts: readTexts(texts), files: readFiles(files, bytes.subarray(start)) }
  } catch {
    return null
  }
}

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
