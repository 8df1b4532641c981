import { boxed } from '../../src/testing/odd-pictures.ts'
import {
  cutShort,
  exifTelling,
  grownTo,
  jpeg,
  pdf,
  png,
  pngBomb,
  remark,
} from '../../src/testing/pictures.ts'
import type { UploadedFile } from '../pages/pictures.ts'

const PICTURE = { width: 800, height: 600 }

/** One byte more than a file may have (10 MB). */
const TOO_MANY_BYTES = 10 * 1024 * 1024 + 1

/** How a camera was held that was turned to the right (EXIF 6): such a picture is turned upright when it is taken. */
const TURNED = 6

/** Files that are taken, by what they are; ready for `setInputFiles`. */
export const goodFiles = {
  png: (name = '图片') => file(`${name}.png`, png(PICTURE, encodeURIComponent(name))),
  jpeg: (name = '照片') =>
    file(`${name}.jpg`, jpeg({ ...PICTURE, before: remark(encodeURIComponent(name)) })),
  /** Taken with the camera turned: 800 × 600 in the file, 600 × 800 when it is shown. */
  rotated: (name = '横拍') => {
    const before = [...exifTelling(TURNED), ...remark(encodeURIComponent(name))]
    return file(`${name}.jpg`, jpeg({ ...PICTURE, before }))
  },
  /** Where a document is asked for, as the letter or the proof of a refund. */
  pdf: (name = '文件') => file(`${name}.pdf`, pdf()),
}

/** Files that are refused, by the code of the refusal. */
export const brokenFiles = {
  empty: () => file('空文件.png', new Uint8Array()),
  'not-an-image': () => file('改名.jpg', new TextEncoder().encode('这不是图片')),
  truncated: () => file('未传完.jpg', cutShort(jpeg(PICTURE))),
  'pdf-incomplete': () => file('未传完.pdf', cutShort(pdf())),
  'pdf-encrypted': () => {
    const text = new TextDecoder().decode(pdf())
    return file(
      '加密.pdf',
      new TextEncoder().encode(text.replace('%%EOF', '/Encrypt 5 0 R\n%%EOF')),
    )
  },
  'too-few-pixels': () => file('太小.png', png({ width: 299, height: 400 })),
  /** 60,000 px a side, by its header alone: the file has some 60 bytes. */
  'too-many-pixels': () => file('像素炸弹.png', pngBomb({ width: 60_000, height: 60_000 })),
  /** A PDF of more than 10 MB; a picture of that size would be made smaller. */
  'too-large': () => {
    const whole = pdf()
    const long = grownTo(whole, TOO_MANY_BYTES)
    long.set(whole, TOO_MANY_BYTES - whole.length)
    return file('太大.pdf', long)
  },
  /** A photo of a telephone that this browser cannot show. */
  'not-convertible': () => file('手机照片.heic', boxed('heic', PICTURE)),
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  heic: 'image/heic',
}

function file(name: string, bytes: Uint8Array): UploadedFile {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return { name, mimeType: TYPES[ending] ?? '', buffer: Buffer.from(bytes) }
}
