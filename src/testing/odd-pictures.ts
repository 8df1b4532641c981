/** Headers of pictures that are not taken as they are, each with its size and as much as makes it look whole (MAT-06). */

type Size = { readonly width: number; readonly height: number }

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const le = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256)
const be = (value: number, bytes: number) => le(value, bytes).reverse()
const bytesOf = (...parts: readonly number[][]) => Uint8Array.from(parts.flat())

/** With a canvas told first, as those with transparency or EXIF are. */
export function webp({ width, height }: Size): Uint8Array {
  const canvas = [
    ...ascii('VP8X'),
    ...le(10, 4),
    ...le(0, 4),
    ...le(width - 1, 3),
    ...le(height - 1, 3),
  ]
  return bytesOf(ascii('RIFF'), le(canvas.length + 4, 4), ascii('WEBP'), canvas)
}

export function losslessWebp({ width, height }: Size): Uint8Array {
  const packed = width - 1 + (height - 1) * 2 ** 14
  const data = [...ascii('VP8L'), ...le(5, 4), 0x2f, ...le(packed, 4), ...le(0, 3)]
  return bytesOf(ascii('RIFF'), le(data.length + 4, 4), ascii('WEBP'), data, [0])
}

/** All of one colour, and whole: it can be shown. */
export function gif({ width, height }: Size): Uint8Array {
  const screen = [
    ...le(width, 2),
    ...le(height, 2),
    0x80,
    0,
    0,
    ...[180, 60, 40],
    ...[255, 255, 255],
  ]
  const frame = [0x2c, ...le(0, 4), ...le(width, 2), ...le(height, 2), 0]
  return bytesOf(ascii('GIF89a'), screen, frame, lzwOfZeros(width * height), [0x3b])
}

/** The codes of so many pixels of colour 0: each after a clearing, so that codes never grow. */
function lzwOfZeros(count: number): number[] {
  const [CLEAR, END] = [4, 5]
  const data: number[] = []
  let [bits, room] = [0, 0]
  const write = (code: number) => {
    bits |= code << room
    room += 3
    while (room >= 8) {
      data.push(bits & 255)
      bits >>= 8
      room -= 8
    }
  }
  for (let pixel = 0; pixel < count; pixel += 1) {
    if (pixel % 2 === 0) write(CLEAR)
    write(0)
  }
  write(END)
  write(0)
  write(0)
  const blocks: number[] = [2]
  for (let at = 0; at < data.length; at += 255) {
    const block = data.slice(at, at + 255)
    blocks.push(block.length, ...block)
  }
  return [...blocks, 0]
}

/** White, and whole: it can be shown. */
export function bmp({ width, height }: Size): Uint8Array {
  const row = Math.ceil((width * 3) / 4) * 4
  const pixels = row * height
  const header = [
    ...le(40, 4),
    ...le(width, 4),
    ...le(height, 4),
    1,
    0,
    24,
    0,
    ...Array<number>(24).fill(0),
  ]
  const file = new Uint8Array(54 + pixels).fill(255)
  file.set(bytesOf(ascii('BM'), le(54 + pixels, 4), le(0, 4), le(54, 4), header))
  return file
}

export function tiff({ width, height }: Size): Uint8Array {
  const field = (tag: number, value: number) => [...be(tag, 2), 0, 4, ...be(1, 4), ...be(value, 4)]
  return bytesOf(
    ascii('MM'),
    be(42, 2),
    be(8, 4),
    be(2, 2),
    field(0x100, width),
    field(0x101, height),
    be(0, 4),
  )
}

/** The boxes of a picture of this brand (`heic`, `avif`), with a small one in it. */
export function boxed(brand: string, { width, height }: Size): Uint8Array {
  const box = (type: string, content: readonly number[]) => [
    ...be(content.length + 8, 4),
    ...ascii(type),
    ...content,
  ]
  const size = (wide: number, high: number) =>
    box('ispe', [...be(0, 4), ...be(wide, 4), ...be(high, 4)])
  const properties = box('iprp', box('ipco', [...size(160, 120), ...size(width, height)]))
  return bytesOf(
    box('ftyp', [...ascii(brand), ...be(0, 4), ...ascii('mif1'), ...ascii(brand)]),
    box('meta', [...be(0, 4), ...properties]),
    box('mdat', [1, 2, 3, 4]),
  )
}
