import { placeOf } from './bytes.ts'

const asciiOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

const HEADER = asciiOf('%PDF-')
const END_MARK = asciiOf('%%EOF')
const OBJECT = asciiOf(' obj')

/** So many bytes may stand before a PDF's header, and behind its end. */
const OUTSIDE = 1024

/** Whether a file is a PDF by its header, which may have something before it. */
export function isPdf(bytes: Uint8Array): boolean {
  return placeOf(bytes.subarray(0, OUTSIDE), HEADER) >= 0
}

/** What is wrong with a PDF; null: nothing that can be seen. */
export function pdfProblem(bytes: Uint8Array): 'pdf-incomplete' | 'pdf-encrypted' | null {
  const hasEnd = placeOf(bytes, END_MARK, Math.max(0, bytes.length - OUTSIDE)) >= 0
  if (!hasEnd || placeOf(bytes, OBJECT) < 0) return 'pdf-incomplete'
  return isEncrypted(bytes) ? 'pdf-encrypted' : null
}

/** Its trailer names how it is encrypted: by a reference or in place. */
function isEncrypted(bytes: Uint8Array): boolean {
  const key = asciiOf('/Encrypt')
  for (let at = placeOf(bytes, key); at >= 0; at = placeOf(bytes, key, at + 1)) {
    const after = String.fromCharCode(...bytes.subarray(at + key.length, at + key.length + 32))
    if (/^\s*(?:<<|\d+\s+\d+\s+R)/.test(after)) return true
  }
  return false
}
