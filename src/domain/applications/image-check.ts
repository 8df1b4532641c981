import { startsWith } from './files/bytes.ts'
import { type Orientation, orientationOf } from './files/exif.ts'
import { isWholeJpeg, jpegExif, jpegFrame, plainJpeg } from './files/jpeg.ts'
import { OTHER_PICTURES, type OtherKind } from './files/other-pictures.ts'
import { isPdf, pdfProblem } from './files/pdf.ts'
import { isDeepOrTransparent, isWholePng, plainPng, pngExif, pngSize } from './files/png.ts'

/** What a kept file is. */
export type FileKind = 'jpeg' | 'png' | 'pdf'

/** What a picture is that somebody chose: those that are not kept as they are become one of those that are. */
export type PictureKind = 'jpeg' | 'png' | OtherKind

export type PixelSize = { readonly width: number; readonly height: number }

/**
 * What a file is by its bytes, whatever its name says (MAT-06). Pixels are read from the header:
 * the picture need not be decoded to be refused.
 */
export type FileFacts = {
  readonly kind: PictureKind | 'pdf'
  /** In pixels; null for a PDF, and where it is not told. */
  readonly size: PixelSize | null
}

const FILE_PROBLEMS = [
  'too-large',
  'picture-too-large',
  'empty',
  'not-an-image',
  'not-a-document',
  'truncated',
  'too-few-pixels',
  'too-many-pixels',
  'not-decodable',
  'not-convertible',
  'pdf-incomplete',
  'pdf-encrypted',
] as const

/** What can be wrong with an uploaded file; each has its sentence with the measured value. */
export type FileProblem = (typeof FILE_PROBLEMS)[number]

export function isFileProblem(code: string): code is FileProblem {
  return FILE_PROBLEMS.some((problem) => problem === code)
}

/** MAT-06: what is kept has at most 10 MB; a picture has at least 300 px on the short side. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024
export const MIN_SHORT_SIDE = 300

/** MAT-06: what a picture may have before it is made smaller. Nothing larger is read or decoded. */
export const MAX_PICTURE_BYTES = 100 * 1024 * 1024
export const MAX_PIXELS = 50_000_000
export const MAX_SIDE = 20_000

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff]

/** What is wrong with a file for a material, judged by its bytes; null: nothing so far (MAT-06). */
export function fileProblem(bytes: Uint8Array, { pdf }: { pdf: boolean }): FileProblem | null {
  if (bytes.length === 0) return 'empty'
  const facts = factsOf(bytes)
  const tooLarge = tooLargeFor(facts, bytes.length)
  if (tooLarge) return tooLarge
  if (facts === null || (facts.kind === 'pdf' && !pdf)) {
    return pdf ? 'not-a-document' : 'not-an-image'
  }
  return facts.kind === 'pdf' ? pdfProblem(bytes) : pictureProblem(bytes, facts.kind, facts.size)
}

/** Whether a file of this kind and length is more than can be kept or made smaller; null: it is not. */
export function tooLargeFor(facts: FileFacts | null, length: number): FileProblem | null {
  const isPicture = facts !== null && facts.kind !== 'pdf'
  if (isPicture) return length > MAX_PICTURE_BYTES ? 'picture-too-large' : null
  return length > MAX_FILE_BYTES ? 'too-large' : null
}

function pictureProblem(
  bytes: Uint8Array,
  kind: PictureKind,
  size: PixelSize | null,
): FileProblem | null {
  if (size === null) return 'truncated'
  const { width, height } = size
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) return 'too-many-pixels'
  if (!isWhole(bytes, kind)) return 'truncated'
  return Math.min(width, height) < MIN_SHORT_SIDE ? 'too-few-pixels' : null
}

function isWhole(bytes: Uint8Array, kind: PictureKind): boolean {
  if (kind === 'png') return isWholePng(bytes)
  return kind === 'jpeg' ? isWholeJpeg(bytes) : OTHER_PICTURES[kind].isWhole(bytes)
}

/** The kind and pixels of a file, or null when it is none of the kinds that are known. */
export function factsOf(bytes: Uint8Array): FileFacts | null {
  if (startsWith(bytes, PNG_SIGNATURE)) return { kind: 'png', size: pngSize(bytes) }
  if (startsWith(bytes, JPEG_SIGNATURE)) {
    return { kind: 'jpeg', size: jpegFrame(bytes)?.size ?? null }
  }
  for (const [kind, { matches, sizeOf }] of Object.entries(OTHER_PICTURES)) {
    if (matches(bytes)) return { kind: kind as OtherKind, size: sizeOf(bytes) }
  }
  return isPdf(bytes) ? { kind: 'pdf', size: null } : null
}

/** How a picture is drawn anew: turned upright, on white, as a kind that is kept. */
export type Redrawing = {
  readonly from: PictureKind
  readonly turn: Orientation
  /** Another kind is written where this one would be too large. */
  readonly as: 'jpeg' | 'png'
  readonly mostBytes: number
}

/** A picture without its metadata, and how it is to be drawn anew; null: it is kept as it is (MAT-06). */
export type PlainPicture = { readonly bytes: Uint8Array; readonly redrawing: Redrawing | null }

/**
 * Takes the metadata away without touching the picture, where that is enough. It is drawn anew where it is of another
 * kind, lies on its side, has more than 10 MB, or may not be legible everywhere: CMYK, 16 bits a colour, transparent.
 */
export function plainPicture(bytes: Uint8Array, kind: PictureKind): PlainPicture {
  if (kind !== 'jpeg' && kind !== 'png') {
    const as = kind === 'gif' ? 'png' : 'jpeg'
    return { bytes, redrawing: { from: kind, turn: 1, as, mostBytes: MAX_FILE_BYTES } }
  }
  const isJpeg = kind === 'jpeg'
  const plain = isJpeg ? plainJpeg(bytes) : plainPng(bytes)
  const turn = orientationOf(isJpeg ? jpegExif(bytes) : pngExif(bytes))
  const isOdd = isJpeg ? jpegFrame(bytes)?.components === 4 : isDeepOrTransparent(bytes)
  const isSmall = (plain ?? bytes).length <= MAX_FILE_BYTES
  const isKept = plain !== null && isSmall && turn === 1 && !isOdd
  // Its own turn would be made a second time by the browser.
  const turned = plain === null ? 1 : turn
  const as = isSmall ? kind : 'jpeg'
  const redrawing = { from: kind, turn: turned, as, mostBytes: MAX_FILE_BYTES }
  return { bytes: plain ?? bytes, redrawing: isKept ? null : redrawing }
}
