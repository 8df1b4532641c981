import { joined, placeOf, textAt, u8, u16 } from './bytes.ts'

/** A part of a JPEG from its marker on; the data of a scan belongs to its segment. `end` is the first byte behind it. */
type Segment = { readonly marker: number; readonly at: number; readonly end: number }

const SCAN_START = 0xda
const END = 0xd9
const END_MARK = [0xff, END]
const COMMENT = 0xfe
const EXIF = 'Exif\0\0'

/** The segments of a JPEG up to its end mark: small pictures within them, and what is appended, are stepped over. */
function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  let at = 2
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = u8(bytes, at + 1)
    if (marker === 0xff) {
      // A fill byte.
      at += 1
      continue
    }
    const segment = { marker, at, end: endOf(bytes, marker, at) }
    if (segment.end > bytes.length) return
    yield segment
    if (marker === END) return
    at = segment.end
  }
}

function endOf(bytes: Uint8Array, marker: number, at: number): number {
  if (marker === END || marker === 0x01 || isRestart(marker)) return at + 2
  const end = at + 2 + Math.max(2, u16(bytes, at + 2))
  return marker === SCAN_START ? endOfScan(bytes, end) : end
}

/** In a scan's data a marker is followed by 0, or counts restarts: any other one ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && !isRestart(next)) return at
  }
  return bytes.length
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7
}

/** SOF0 to SOF15 without the three that share their range: DHT, JPG and DAC. */
function isFrameStart(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** The size and the number of colour components (4: CMYK), told before the picture's own data; null: not told. */
export function jpegFrame(bytes: Uint8Array) {
  for (const { marker, at } of segmentsOf(bytes)) {
    if (isFrameStart(marker)) {
      const size = { width: u16(bytes, at + 7), height: u16(bytes, at + 5) }
      return { size, components: u8(bytes, at + 9) }
    }
    if (marker === SCAN_START) return null
  }
  return null
}

/** What a camera wrote of the shot, as a TIFF; null: nothing. */
export function jpegExif(bytes: Uint8Array): Uint8Array | null {
  for (const { marker, at, end } of segmentsOf(bytes)) {
    if (marker === 0xe1 && textAt(bytes, at + 4, EXIF.length) === EXIF) {
      return bytes.subarray(at + 4 + EXIF.length, end)
    }
    if (marker === SCAN_START) return null
  }
  return null
}

/**
 * A whole picture has its end mark. Cameras may append something after it, and a small picture in front has an end of
 * its own: it is looked for from the first scan on.
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  for (const { marker, at } of segmentsOf(bytes)) {
    if (marker === SCAN_START) return placeOf(bytes, END_MARK, at) >= 0
  }
  return false
}

/**
 * The same picture without what was told besides it: place, camera, small pictures, videos behind it. What its colours
 * need stays. Null where its parts cannot be told from one another.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = [...segmentsOf(bytes)]
  if (segments.at(-1)?.marker !== END) return null
  const kept = segments.filter((segment) => belongsToPicture(bytes, segment))
  return joined([bytes.subarray(0, 2), ...kept.map(({ at, end }) => bytes.subarray(at, end))])
}

function belongsToPicture(bytes: Uint8Array, { marker, at }: Segment): boolean {
  if (marker === COMMENT) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const NEEDED: Partial<Record<number, string>> = {
    224: 'JFIF\0',
    226: 'ICC_PROFILE\0',
    238: 'Adobe',
  }
  const name = NEEDED[marker]
  return name !== undefined && textAt(bytes, at + 4, name.length) === name
}
