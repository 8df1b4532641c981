import type { Redrawing } from '../../../domain/applications/index.ts'

/** A canvas that is on the page, or beside it. */
export type Canvas = {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  /** Null where it is larger than the browser can write. */
  encode(type: string, quality: number): Promise<Blob | null>
}

export type MakeCanvas = (width: number, height: number) => Canvas

/** The most pixels that every browser draws; enough to read a whole page of small print. */
const MOST_DRAWN = 16_777_216

/** What is tried one after the other until it is small enough: how well it is written, and how large. */
const LOSSLESS = { type: 'image/png', quality: 1 }
const JPEGS = [0.92, 0.82, 0.7].map((quality) => ({ type: 'image/jpeg', quality }))
const SCALES = [1, 0.7, 0.5, 0.35]

/**
 * Draws a picture anew: upright, on white, in eight bits a colour and without metadata, as a file that is small enough to
 * be kept. Returns null where the browser cannot decode or draw it (MAT-06).
 */
export async function drawPicture(
  bytes: Uint8Array,
  how: Redrawing,
  makeCanvas: MakeCanvas,
): Promise<Uint8Array | null> {
  try {
    const bitmap = await createImageBitmap(
      new Blob([new Uint8Array(bytes)], { type: `image/${how.from}` }),
    )
    try {
      return await writeSmallEnough(bitmap, how, makeCanvas)
    } finally {
      bitmap.close()
    }
  } catch {
    return null
  }
}

async function writeSmallEnough(
  bitmap: ImageBitmap,
  { turn, as, mostBytes }: Redrawing,
  makeCanvas: MakeCanvas,
): Promise<Uint8Array | null> {
  const fitting = Math.min(1, Math.sqrt(MOST_DRAWN / (bitmap.width * bitmap.height)))
  for (const scale of SCALES) {
    const canvas = drawn(bitmap, fitting * scale, turn, makeCanvas)
    if (!canvas) return null
    const tries = as === 'png' && scale === 1 ? [LOSSLESS, ...JPEGS] : JPEGS
    for (const { type, quality } of tries) {
      const blob = await canvas.encode(type, quality)
      if (blob && blob.type === type && blob.size <= mostBytes) {
        return new Uint8Array(await blob.arrayBuffer())
      }
    }
  }
  return null
}

function drawn(
  bitmap: ImageBitmap,
  scale: number,
  turn: Redrawing['turn'],
  makeCanvas: MakeCanvas,
): Canvas | null {
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = turn >= 5 ? makeCanvas(height, width) : makeCanvas(width, height)
  const pen = canvas.context
  if (!pen) return null
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, Math.max(width, height), Math.max(width, height))
  pen.imageSmoothingQuality = 'high'
  pen.setTransform(...uprightFrom(turn, width, height))
  pen.drawImage(bitmap, 0, 0, width, height)
  return canvas
}

/** What turns and mirrors a picture of this size, as it lies, so that it stands upright. */
function uprightFrom(
  turn: Redrawing['turn'],
  width: number,
  height: number,
): [number, number, number, number, number, number] {
  switch (turn) {
    case 1:
      return [1, 0, 0, 1, 0, 0]
    case 2:
      return [-1, 0, 0, 1, width, 0]
    case 3:
      return [-1, 0, 0, -1, width, height]
    case 4:
      return [1, 0, 0, -1, 0, height]
    case 5:
      return [0, 1, 1, 0, 0, 0]
    case 6:
      return [0, 1, -1, 0, height, 0]
    case 7:
      return [0, -1, -1, 0, height, width]
    case 8:
      return [0, -1, 1, 0, 0, width]
  }
}
