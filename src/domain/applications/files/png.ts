import { joined, placeOf, textAt, u8, u32 } from './bytes.ts'

type Chunk = { readonly type: string; readonly at: number; readonly end: number }

const END_MARK = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

/** What a picture is made of; everything else tells of it: texts, time, EXIF, further frames. */
const PICTURE = 'IHDR PLTE tRNS IDAT IEND gAMA cHRM sRGB iCCP cICP sBIT pHYs'.split(' ')

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  let at = 8
  while (at + 12 <= bytes.length) {
    const chunk = { type: textAt(bytes, at + 4, 4), at, end: at + 12 + u32(bytes, at) }
    if (chunk.end > bytes.length) return
    yield chunk
    if (chunk.type === 'IEND') return
    at = chunk.end
  }
}

/** The size stands in the first chunk, at fixed places. Null where the file ends before. */
export function pngSize(bytes: Uint8Array) {
  if (bytes.length < 24) return null
  return { width: u32(bytes, 16), height: u32(bytes, 20) }
}

export function isWholePng(bytes: Uint8Array): boolean {
  return placeOf(bytes, END_MARK) >= 0
}

/** More than eight bits a colour, or places that can be looked through. */
export function isDeepOrTransparent(bytes: Uint8Array): boolean {
  const [depth, colourType] = [u8(bytes, 24), u8(bytes, 25)]
  const hasAlpha = colourType === 4 || colourType === 6
  return depth > 8 || hasAlpha || [...chunksOf(bytes)].some(({ type }) => type === 'tRNS')
}

/** What was told of the shot, as a TIFF; null: nothing. */
export function pngExif(bytes: Uint8Array): Uint8Array | null {
  const found = [...chunksOf(bytes)].find(({ type }) => type === 'eXIf')
  return found ? bytes.subarray(found.at + 8, found.end - 4) : null
}

/** The same picture without what was told besides it. Null where its parts cannot be told from one another. */
export function plainPng(bytes: Uint8Array): Uint8Array | null {
  const chunks = [...chunksOf(bytes)]
  if (chunks.at(-1)?.type !== 'IEND') return null
  const kept = chunks.filter(({ type }) => PICTURE.includes(type))
  return joined([bytes.subarray(0, 8), ...kept.map(({ at, end }) => bytes.subarray(at, end))])
}
