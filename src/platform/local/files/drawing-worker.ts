import { type Canvas, drawPicture } from './draw-picture.ts'
import type { DrawingAnswer, DrawingRequest } from './drawing-messages.ts'

/** Draws pictures beside the page, so that the page stays usable however large they are. */
addEventListener('message', async ({ data }: MessageEvent<DrawingRequest>) => {
  const answer: DrawingAnswer = { bytes: await drawPicture(data.bytes, data.how, offscreen) }
  postMessage(answer)
})

function offscreen(width: number, height: number): Canvas {
  const canvas = new OffscreenCanvas(width, height)
  return {
    // Without places that can be looked through.
    context: canvas.getContext('2d', { alpha: false }),
    encode: (type, quality) => canvas.convertToBlob({ type, quality }).catch(() => null),
  }
}
