import { crc32, deflateSync } from 'node:zlib'

/** Small files made byte by byte, for what MAT-06 says of them. The pictures can really be shown. */

type Size = { readonly width: number; readonly height: number }

/** The smallest picture that is taken (MAT-06). */
export const SMALLEST: Size = { width: 300, height: 300 }

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A black PNG in shades of grey. `note` makes its content another one. */
export function png({ width, height }: Size = SMALLEST, note = ''): Uint8Array {
  const header = [...uint32(width), ...uint32(height), 8, 0, 0, 0, 0]
  const rows = new Uint8Array(height * (width + 1))
  return Uint8Array.from([
    ...PNG_SIGNATURE,
    ...chunk('IHDR', header),
    ...(note === '' ? [] : chunk('tEXt', asciiOf(`Comment\0${note}`))),
    ...chunk('IDAT', [...deflateSync(rows)]),
    ...chunk('IEND', []),
  ])
}

export type JpegOptions = Size & {
  /** The frame of a progressive picture, with one scan. */
  readonly progressive?: boolean
  /** Grey, or the four colours of printing. */
  readonly components?: 1 | 4
  /** What stands before the frame, such as `exifWith(thumbnail)`. */
  readonly before?: readonly number[]
}

/** A JPEG of one shade: every block is one DC difference of 0 and, if baseline, an end. */
export function jpeg(options: Partial<JpegOptions> = {}): Uint8Array {
  const {
    width,
    height,
    progressive = false,
    before = [],
    components = 1,
  } = { ...SMALLEST, ...options }
  const ids = Array.from({ length: components }, (_, index) => index + 1)
  const shape = ids.flatMap((id) => [id, 0x11, 0])
  const frame = [8, ...uint16(height), ...uint16(width), components, ...shape]
  const oneCode = [1, ...Array<number>(15).fill(0), 0]
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  const bits = blocks * components * (progressive ? 1 : 2)
  const data = Array<number>(Math.ceil(bits / 8)).fill(0)
  // Bits that are left over in the last byte are ones.
  if (bits % 8 > 0) data[data.length - 1] = (1 << (8 - (bits % 8))) - 1
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...before,
    ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...segment(progressive ? 0xc2 : 0xc0, frame),
    ...segment(0xc4, [0x00, ...oneCode, 0x10, ...oneCode]),
    ...segment(0xda, [components, ...ids.flatMap((id) => [id, 0]), 0, progressive ? 0 : 63, 0]),
    ...data,
    ...[0xff, 0xd9],
  ])
}

/** What a camera writes first: an APP1 segment with a whole small picture inside. */
export function exifWith(thumbnail: Uint8Array): number[] {
  return segment(0xe1, [...asciiOf('Exif\0\0'), ...thumbnail])
}

/** How the camera was held (EXIF's numbers from 1 to 8), and where it was: `PLACE` stands in it. */
export function exifTelling(orientation: number): number[] {
  const directory = [
    ...[2, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    ...[0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0],
    ...[0, 0, 0, 0],
  ]
  const tiff = [...asciiOf('II'), 42, 0, 8, 0, 0, 0, ...directory, ...asciiOf(PLACE)]
  return segment(0xe1, [...asciiOf('Exif\0\0'), ...tiff])
}

/** Where a photo was taken: nothing that is kept holds it. */
export const PLACE = 'GPS 31.2304 N 121.4737 E'

/** A remark that whoever made the picture left in it. */
export function remark(text: string): number[] {
  return segment(0xfe, asciiOf(text))
}

type PngOptions = Partial<Size> & {
  readonly depth?: 8 | 16
  readonly transparent?: boolean
  /** What stands before the picture's data: the type and content of chunks. */
  readonly before?: readonly (readonly [string, readonly number[]])[]
}

/** A PNG in colours, all places 0: black, or nothing at all where it is transparent. */
export function colourPng(options: PngOptions = {}): Uint8Array {
  const { width, height, depth = 8, transparent = false, before = [] } = { ...SMALLEST, ...options }
  const samples = (transparent ? 4 : 3) * (depth / 8)
  const header = [...uint32(width), ...uint32(height), depth, transparent ? 6 : 2, 0, 0, 0]
  return Uint8Array.from([
    ...PNG_SIGNATURE,
    ...chunk('IHDR', header),
    ...before.flatMap(([type, content]) => chunk(type, content)),
    ...chunk('IDAT', [...deflateSync(new Uint8Array(height * (width * samples + 1)))]),
    ...chunk('IEND', []),
  ])
}

/** The beginning of a PNG of any size, in 50 bytes: what it says is more than it holds. */
export function pngBomb({ width, height }: Size): Uint8Array {
  const whole = [
    ...PNG_SIGNATURE,
    ...chunk('IHDR', [...uint32(width), ...uint32(height), 8, 2, 0, 0, 0]),
  ]
  return Uint8Array.from([...whole, ...chunk('IEND', []), ...Array<number>(5).fill(0)])
}

/** A document of another kind: right for a letter, wrong for a photo. */
export function pdf(): Uint8Array {
  return Uint8Array.from(asciiOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'))
}

/** A file that did not arrive whole. */
export function cutShort(bytes: Uint8Array, by = 20): Uint8Array {
  return bytes.slice(0, bytes.length - by)
}

/** The same picture in a file of so many bytes, as with a video behind it. */
export function grownTo(bytes: Uint8Array, length: number): Uint8Array {
  const grown = new Uint8Array(length)
  grown.set(bytes)
  return grown
}

function chunk(type: string, content: readonly number[]): number[] {
  const typed = [...asciiOf(type), ...content]
  return [...uint32(content.length), ...typed, ...uint32(crc32(Uint8Array.from(typed)))]
}

function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...uint16(content.length + 2), ...content]
}

function uint16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff]
}

function uint32(value: number): number[] {
  return [...uint16(value >>> 16), ...uint16(value & 0xffff)]
}

function asciiOf(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
