import { startsWith, textAt, u8, u16le, u32, u32le } from './bytes.ts'
import { tiffFields } from './exif.ts'

/** Pictures that are not taken as they are, and converted where the browser can. */
export type OtherKind = 'webp' | 'gif' | 'bmp' | 'tiff' | 'heic' | 'avif'

type Size = { readonly width: number; readonly height: number }

/** How each of them is known, how large it says it is before anything is decoded, and whether its end is there. */
type OtherPicture = {
  readonly matches: (bytes: Uint8Array) => boolean
  readonly sizeOf: (bytes: Uint8Array) => Size | null
  readonly isWhole: (bytes: Uint8Array) => boolean
}

const BMP_HEADERS = [12, 40, 52, 56, 64, 108, 124]

/** The largest of several, side by side: a picture may name its parts, too. */
function largest(sizes: readonly Size[]): Size | null {
  if (sizes.length === 0) return null
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  }
}

export const OTHER_PICTURES: Readonly<Record<OtherKind, OtherPicture>> = {
  webp: {
    matches: (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP',
    sizeOf: webpSize,
    isWhole: (bytes) => u32le(bytes, 4) + 8 <= bytes.length,
  },
  gif: {
    matches: (bytes) => /^GIF8[79]a$/.test(textAt(bytes, 0, 6)),
    sizeOf: gifSize,
    isWhole: (bytes) => bytes.at(-1) === 0x3b,
  },
  bmp: {
    matches: (bytes) =>
      textAt(bytes, 0, 2) === 'BM' &&
      u32le(bytes, 6) === 0 &&
      BMP_HEADERS.includes(u32le(bytes, 14)),
    sizeOf: bmpSize,
    isWhole: (bytes) => bytes.length > u32le(bytes, 10),
  },
  tiff: {
    matches: (bytes) =>
      startsWith(bytes, [0x49, 0x49, 0x2a, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 0x2a]),
    sizeOf: tiffSize,
    isWhole: () => true,
  },
  avif: {
    matches: (bytes) => hasBrand(bytes, /^avi[fs]$/),
    sizeOf: boxedSize,
    isWhole: hasWholeBoxes,
  },
  heic: {
    matches: (bytes) => hasBrand(bytes, /^(?:he[iv][cxms]|mif1|msf1)$/),
    sizeOf: boxedSize,
    isWhole: hasWholeBoxes,
  },
}

/** Lossy, lossless, or with a canvas told first. */
function webpSize(bytes: Uint8Array): Size | null {
  const kind = textAt(bytes, 12, 4)
  if (bytes.length < (kind === 'VP8L' ? 25 : 30)) return null
  const u24le = (at: number) => u16le(bytes, at) + u8(bytes, at + 2) * 65_536
  switch (kind) {
    case 'VP8X':
      return { width: u24le(24) + 1, height: u24le(27) + 1 }
    case 'VP8L': {
      const packed = u32le(bytes, 21)
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { width: u16le(bytes, 26) & 0x3fff, height: u16le(bytes, 28) & 0x3fff }
    default:
      return null
  }
}

/** Its screen and its first frame, which may be larger. */
function gifSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 13) return null
  const screen = { width: u16le(bytes, 6), height: u16le(bytes, 8) }
  const flags = u8(bytes, 10)
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  while (bytes[at] === 0x21) {
    at += 2
    while (u8(bytes, at) > 0) at += u8(bytes, at) + 1
    at += 1
  }
  if (bytes[at] !== 0x2c) return screen
  const frame = {
    width: u16le(bytes, at + 1) + u16le(bytes, at + 5),
    height: u16le(bytes, at + 3) + u16le(bytes, at + 7),
  }
  return largest([screen, frame])
}

/** A height below zero says that rows begin at the top. */
function bmpSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 26) return null
  if (u32le(bytes, 14) === 12) return { width: u16le(bytes, 18), height: u16le(bytes, 20) }
  return { width: Math.abs(u32le(bytes, 18) | 0), height: Math.abs(u32le(bytes, 22) | 0) }
}

function tiffSize(bytes: Uint8Array): Size | null {
  const fields = tiffFields(bytes)
  const width = fields.find(({ tag }) => tag === 0x0100)?.value
  const height = fields.find(({ tag }) => tag === 0x0101)?.value
  return width && height ? { width, height } : null
}

type Box = { readonly type: string; readonly start: number; readonly end: number }

/** The boxes of the ISO base media file format between two places. One without a size reaches to the end. */
function* boxesOf(bytes: Uint8Array, from: number, to: number): Generator<Box> {
  let at = from
  while (at + 8 <= to) {
    const told = u32(bytes, at)
    const isLong = told === 1
    const length = isLong ? u32(bytes, at + 8) * 2 ** 32 + u32(bytes, at + 12) : told
    const end = told === 0 ? to : at + length
    if (end < at + 8) return
    yield { type: textAt(bytes, at + 4, 4), start: at + (isLong ? 16 : 8), end }
    at = end
  }
}

function hasBrand(bytes: Uint8Array, wanted: RegExp): boolean {
  if (textAt(bytes, 4, 4) !== 'ftyp') return false
  const end = Math.min(u32(bytes, 0), bytes.length, 256)
  for (let at = 8; at + 4 <= end; at += 4) {
    if (at !== 12 && wanted.test(textAt(bytes, at, 4))) return true
  }
  return false
}

/** The sizes of all pictures and tiles in it stand in `meta`, `iprp`, `ipco` as `ispe`. */
function boxedSize(bytes: Uint8Array): Size | null {
  const within = ({ start, end }: Omit<Box, 'type'>, type: string) => {
    const found = [...boxesOf(bytes, start, Math.min(end, bytes.length))]
    return found.filter((box) => box.type === type)
  }
  const sizes = within({ start: 0, end: bytes.length }, 'meta')
    // A version stands before what it holds.
    .flatMap(({ start, end }) => within({ start: start + 4, end }, 'iprp'))
    .flatMap((box) => within(box, 'ipco'))
    .flatMap((box) => within(box, 'ispe'))
    .map(({ start }) => ({ width: u32(bytes, start + 4), height: u32(bytes, start + 8) }))
  return largest(sizes)
}

function hasWholeBoxes(bytes: Uint8Array): boolean {
  const boxes = [...boxesOf(bytes, 0, bytes.length)]
  return boxes.at(-1)?.end === bytes.length
}
