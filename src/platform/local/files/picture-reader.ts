import type { PictureReader } from '../../../api/ports.ts'

/** Lets the browser decode a picture, which can have a right header and be broken behind it, and draw it anew. */
export function browserPictureReader(): PictureReader {
  return {
    canDecode: async (bytes) => {
      try {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
        bitmap.close()
        return true
      } catch {
        return false
      }
    },
    // Few pictures need it: what draws is a part of the program of its own.
    redraw: async (bytes, how) => (await import('./draw-beside.ts')).drawBeside(bytes, how),
  }
}
