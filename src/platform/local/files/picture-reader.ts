import type { PictureReader } from '../../../api/ports.ts'

/** Lets the browser decode a picture: a file can have a right header and be broken behind it. */
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
  }
}
