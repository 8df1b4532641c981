/**
 * What a file is by its bytes, whatever its name says (MAT-06). Pixels are read from the header:
 * the picture need not be decoded to be refused.
 */
export type FileKind = 'jpeg' | 'png' | 'pdf'

export type FileFacts = {
  readonly kind: FileKind
  /** In pixels; null for a PDF. */
  readonly size: { readonly width: number; readonly height: number } | null
}

const FILE_PROBLEMS = [
  'too-large',
  'empty',
  'not-an-image',
  'not-a-document',
  'truncated',
  'too-few-pixels',
  'not-decodable',
] as const

/** What can be wrong with an uploaded file; each has its sentence with the measured value. */
export type FileProblem = (typeof FILE_PROBLEMS)[number]

export function isFileProblem(code: string): code is FileProblem {
  return FILE_PROBLEMS.some((problem) => problem === code)
}

/** MAT-06: at most 10 MB, at least 300 px on the short side. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024
export const MIN_SHORT_SIDE = 300

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
const JPEG_END = [0xff, 0xd9]
const SCAN_START = 0xda
const PDF_SIGNATURE = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** What is wrong with a file for a material, judged by its bytes; null: nothing so far (MAT-06). */
export function fileProblem(bytes: Uint8Array, { pdf }: { pdf: boolean }): FileProblem | null {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > MAX_FILE_BYTES) return 'too-large'
  const facts = factsOf(bytes)
  if (facts === null || (facts.kind === 'pdf' && !pdf))
    return pdf ? 'not-a-document' : 'not-an-image'
  if (facts.kind === 'pdf') return null
  if (facts.size === null || !isComplete(bytes, facts.kind)) return 'truncated'
  const { width, height } = facts.size
  return Math.min(width, height) < MIN_SHORT_SIDE ? 'too-few-pixels' : null
}

/** The kind and pixels of a file, or null when it is none of the kinds that are taken. */
export function factsOf(bytes: Uint8Array): FileFacts | null {
  if (startsWith(bytes, PNG_SIGNATURE)) return { kind: 'png', size: pngSize(bytes) }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { kind: 'jpeg', size: jpegSize(bytes) }
  if (startsWith(bytes, PDF_SIGNATURE)) return { kind: 'pdf', size: null }
  return null
}

/** The width and height stand in the first chunk, at fixed places. */
function pngSize(bytes: Uint8Array): FileFacts['size'] {
  if (bytes.length < 24) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** The segments before the picture's own data tell its size: what a camera puts first is stepped over. */
function jpegSize(bytes: Uint8Array): FileFacts['size'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const { marker, at } of segmentsOf(bytes)) {
    if (isFrameStart(marker) && at + 9 <= bytes.length) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
  }
  return null
}

/** The segments of a JPEG and where each begins, up to the first scan. */
function* segmentsOf(bytes: Uint8Array): Generator<{ marker: number; at: number }> {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0xff) yield { marker, at }
    if (marker === SCAN_START) return
    const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    at += marker === 0xff ? 1 : 2 + length
  }
}

/** SOF0 to SOF15 without the three that share their range: DHT, JPG and DAC. */
function isFrameStart(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/**
 * A whole picture has its end mark. Cameras may append something after it, and a small picture in
 * front has an end of its own: a JPEG's is looked for from its first scan on.
 */
function isComplete(bytes: Uint8Array, kind: 'jpeg' | 'png'): boolean {
  if (kind === 'png') return contains(bytes, PNG_END, 0)
  const scan = [...segmentsOf(bytes)].find(({ marker }) => marker === SCAN_START)
  return scan !== undefined && contains(bytes, JPEG_END, scan.at)
}

function contains(bytes: Uint8Array, mark: readonly number[], from: number): boolean {
  const [first = 0] = mark
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
