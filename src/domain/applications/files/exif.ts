import { textAt, u8, u16, u16le, u32, u32le } from './bytes.ts'

/** How a camera was held, as EXIF numbers it: 1 is upright, 5 to 8 lie on a side, even ones of 1 to 4 are mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** A field of a TIFF directory: its value where it is a number of two or four bytes. */
export type TiffField = { readonly tag: number; readonly value: number }

const ORIENTATION = 0x0112
const SHORT = 3
const LONG = 4

/** The fields of the first directory of a TIFF file, which EXIF is as well. Nothing where it is none. */
export function tiffFields(tiff: Uint8Array): TiffField[] {
  const order = textAt(tiff, 0, 2)
  if (order !== 'II' && order !== 'MM') return []
  const [short, long] = order === 'II' ? [u16le, u32le] : [u16, u32]
  if (short(tiff, 2) !== 42) return []
  const directory = long(tiff, 4)
  const room = Math.floor((tiff.length - directory - 2) / 12)
  const count = Math.min(short(tiff, directory), Math.max(0, room))
  return Array.from({ length: count }, (_, index) => {
    const at = directory + 2 + index * 12
    const type = short(tiff, at + 2)
    const value = type === SHORT ? short(tiff, at + 8) : type === LONG ? long(tiff, at + 8) : 0
    return { tag: short(tiff, at), value }
  })
}

/** How the picture is to be turned to stand upright: 1 where nothing, or nonsense, is said of it. */
export function orientationOf(exif: Uint8Array | null): Orientation {
  if (exif === null || u8(exif, 0) === 0) return 1
  const told = tiffFields(exif).find(({ tag }) => tag === ORIENTATION)?.value
  return isOrientation(told) ? told : 1
}

function isOrientation(value: number | undefined): value is Orientation {
  return value !== undefined && value >= 1 && value <= 8
}
