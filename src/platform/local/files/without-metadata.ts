import { factsOf, plainPicture } from '../../../domain/applications/index.ts'

/**
 * A file that was kept before metadata were taken away, without them and otherwise as it is (MAT-06): how a picture is to be
 * turned stays said. The same where there is nothing to take away, and where its parts cannot be told from one another.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kind = factsOf(bytes)?.kind
  if (kind !== 'jpeg' && kind !== 'png') return bytes
  const { bytes: plain, redrawing } = plainPicture(bytes, kind)
  const turn = redrawing?.turn ?? 1
  if (plain === bytes || turn === 1) return plain
  return kind === 'jpeg' ? jpegTurned(plain, turn) : pngTurned(plain, turn)
}

/** The same of what may be plain already; null: there is nothing to take away. */
export function plainFile(bytes: Uint8Array): Uint8Array | null {
  const plain = withoutMetadata(bytes)
  const isSame =
    plain.length === bytes.length && plain.every((byte, place) => byte === bytes[place])
  return isSame ? null : plain
}

/** EXIF, as a TIFF, that says how the picture is to be turned and nothing else. */
function exifOf(turn: number): readonly number[] {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  return [...head, 0, 1, ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0], 0, 0, 0, 0]
}

/** It stands behind the first mark. */
function jpegTurned(bytes: Uint8Array, turn: number): Uint8Array {
  const exif = [...latin('Exif\0\0'), ...exifOf(turn)]
  return inserted(bytes, 2, [0xff, 0xe1, 0, exif.length + 2, ...exif])
}

/** Behind its header, the first chunk. */
const PNG_HEADER_END = 33

function pngTurned(bytes: Uint8Array, turn: number): Uint8Array {
  const exif = exifOf(turn)
  const named = [...latin('eXIf'), ...exif]
  const chunk = [...bigEndian(exif.length), ...named, ...bigEndian(checksum(named))]
  return inserted(bytes, PNG_HEADER_END, chunk)
}

function inserted(bytes: Uint8Array, at: number, part: readonly number[]): Uint8Array {
  const whole = new Uint8Array(bytes.length + part.length)
  whole.set(bytes.subarray(0, at))
  whole.set(part, at)
  whole.set(bytes.subarray(at), at + part.length)
  return whole
}

function latin(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

function bigEndian(number: number): readonly number[] {
  return [24, 16, 8, 0].map((places) => (number >>> places) & 0xff)
}

/** The CRC-32 that stands behind every chunk. */
function checksum(bytes: readonly number[]): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return rest ^ 0xffffffff
}
