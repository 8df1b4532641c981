import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bmp, boxed, gif, losslessWebp, tiff, webp } from '../../testing/odd-pictures.ts'
import { cutShort, exifWith, grownTo, jpeg, pdf, png, pngBomb } from '../../testing/pictures.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import {
  type FileProblem,
  factsOf,
  fileProblem,
  isFileProblem,
  MAX_FILE_BYTES,
  MAX_PICTURE_BYTES,
  plainPicture,
} from './index.ts'

const photo = (bytes: Uint8Array) => fileProblem(bytes, { pdf: false })
const document = (bytes: Uint8Array) => fileProblem(bytes, { pdf: true })

const SIZE = { width: 640, height: 480 }

const thumbnail = jpeg({ width: 160, height: 120 })
const camera = jpeg({ width: 3000, height: 2000, before: exifWith(thumbnail) })

describe('a picture that is taken', () => {
  it.each([
    ['a PNG', png(), 'png', { width: 300, height: 300 }],
    ['a wide PNG', png({ width: 1200, height: 300 }), 'png', { width: 1200, height: 300 }],
    ['a baseline JPEG', jpeg(), 'jpeg', { width: 300, height: 300 }],
    [
      'a progressive JPEG',
      jpeg({ width: 640, height: 480, progressive: true }),
      'jpeg',
      { width: 640, height: 480 },
    ],
    ['a photo whose EXIF holds a small picture', camera, 'jpeg', { width: 3000, height: 2000 }],
    [
      'a photo with fill bytes before a marker',
      jpeg({ before: [0xff, 0xff, ...exifWith(thumbnail).slice(1)] }),
      'jpeg',
      { width: 300, height: 300 },
    ],
    [
      'a photo with a video behind it',
      grownTo(camera, 3_000_000),
      'jpeg',
      { width: 3000, height: 2000 },
    ],
    [
      '30 MB, which are made smaller',
      grownTo(jpeg(), 30 * 1024 * 1024),
      'jpeg',
      { width: 300, height: 300 },
    ],
    ['a WebP', webp(SIZE), 'webp', SIZE],
    ['a lossless WebP', losslessWebp(SIZE), 'webp', SIZE],
    ['a GIF', gif(SIZE), 'gif', SIZE],
    ['a BMP', bmp(SIZE), 'bmp', SIZE],
    ['a TIFF', tiff(SIZE), 'tiff', SIZE],
    ['a HEIC', boxed('heic', SIZE), 'heic', SIZE],
    ['an AVIF', boxed('avif', SIZE), 'avif', SIZE],
  ] as const)('MAT-06 %s', (_, bytes, kind, size) => {
    expect(photo(bytes)).toBeNull()
    expect(document(bytes)).toBeNull()
    expect(factsOf(bytes)).toEqual({ kind, size })
  })

  it('MAT-04 a PDF will do for a letter', () => {
    expect(document(pdf())).toBeNull()
    expect(factsOf(pdf())).toEqual({ kind: 'pdf', size: null })
  })
})

const HUGE = { width: 20_000, height: 20_000 }

describe('a picture whose header says more than a browser should decode', () => {
  it.each([
    ['50 bytes that say 100,000 × 100,000', pngBomb({ width: 100_000, height: 100_000 })],
    ['20,000 × 20,000', pngBomb(HUGE)],
    ['300 × 60,000', pngBomb({ width: 300, height: 60_000 })],
    ['a JPEG of 65,408 px a side', jpeg(SIZE).with(...wide())],
    ['a WebP', webp({ width: 16_000, height: 16_000 })],
    ['a lossless WebP', losslessWebp({ width: 16_000, height: 16_000 })],
    ['a GIF', gif({ width: 4, height: 4 }).with(7, 0xff).with(9, 0xff)],
    ['a GIF whose frame is larger than its screen', gif({ width: 4, height: 4 }).with(25, 0xff)],
    ['a BMP', bmp({ width: 4, height: 4 }).with(20, 0x0f).with(24, 0x0f)],
    ['a BMP that begins at its top', bmp({ width: 4, height: 4 }).with(20, 0x0f).with(25, 0xff)],
    ['a TIFF', tiff(HUGE)],
    ['a HEIC', boxed('heic', HUGE)],
    ['an AVIF', boxed('avif', HUGE)],
  ])('MAT-06 %s', (_, bytes) => {
    expect(photo(bytes)).toBe('too-many-pixels')
    expect(document(bytes)).toBe('too-many-pixels')
  })

  it('MAT-06 50 megapixels, and 20,000 on one side, are taken', () => {
    for (const size of [
      { width: 10_000, height: 5_000 },
      { width: 20_000, height: 2_500 },
    ]) {
      expect(photo(boxed('avif', size))).toBeNull()
    }
    expect(photo(boxed('avif', { width: 10_000, height: 5_001 }))).toBe('too-many-pixels')
    expect(photo(boxed('avif', { width: 20_001, height: 300 }))).toBe('too-many-pixels')
  })
})

describe('a PDF', () => {
  const text = (content: string) => new TextEncoder().encode(content)
  const body = '1 0 obj\n<< /Type /Catalog >>\nendobj\n'
  it.each<[string, string, FileProblem | null]>([
    ['whole', `%PDF-1.7\n${body}%%EOF\n`, null],
    ['with something before its header', `${' '.repeat(1000)}%PDF-1.7\n${body}%%EOF\n`, null],
    [
      'that names a setting of encryption only',
      `%PDF-1.7\n${body}/EncryptMetadata false\n%%EOF`,
      null,
    ],
    ['of its signature alone', '%PDF-', 'pdf-incomplete'],
    ['of header and end alone', '%PDF-1.4\n%%EOF', 'pdf-incomplete'],
    ['that was cut', `%PDF-1.7\n${body}`, 'pdf-incomplete'],
    [
      'whose end is followed by much else',
      `%PDF-1.7\n${body}%%EOF${'x'.repeat(2000)}`,
      'pdf-incomplete',
    ],
    ['that is encrypted', `%PDF-1.7\n${body}trailer << /Encrypt 9 0 R >>\n%%EOF`, 'pdf-encrypted'],
    [
      'that says so in place',
      `%PDF-1.7\n${body}trailer << /Encrypt<< /V 4 >> >>\n%%EOF`,
      'pdf-encrypted',
    ],
    [
      'whose header comes too late',
      `${' '.repeat(1020)}%PDF-1.7\n${body}%%EOF\n`,
      'not-a-document',
    ],
  ])('MAT-06 %s', (_, content, problem) => {
    expect(document(text(content))).toBe(problem)
  })

  it('MAT-06 of more than 10 MB is refused', () => {
    expect(document(grownTo(pdf(), MAX_FILE_BYTES + 1))).toBe('too-large')
  })
})

/** Where the width of a JPEG's frame begins with its highest byte, and the highest there is. */
function wide(): [number, number] {
  const bytes = jpeg({ width: 640, height: 480 })
  const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0)
  return [frame + 7, 0xff]
}

describe('a file that is refused', () => {
  it.each<[string, Uint8Array, FileProblem]>([
    ['nothing at all', new Uint8Array(0), 'empty'],
    ['30 MB of nothing', new Uint8Array(30 * 1024 * 1024), 'too-large'],
    ['a photo of more than 100 MB', grownTo(jpeg(), MAX_PICTURE_BYTES + 1), 'picture-too-large'],
    ['a PDF that is called .jpg', pdf(), 'not-an-image'],
    ['a text', new TextEncoder().encode('营业执照'), 'not-an-image'],
    ['the beginning of a GIF', gif(SIZE).slice(0, 6), 'truncated'],
    ['a GIF without its end', cutShort(gif(SIZE)), 'truncated'],
    ['a WebP without its end', cutShort(webp(SIZE), 1), 'truncated'],
    ['a HEIC without its end', cutShort(boxed('heic', SIZE), 2), 'truncated'],
    [
      'a text that begins like a BMP',
      new TextEncoder().encode('BMW 营业执照 '.repeat(9)),
      'not-an-image',
    ],
    ['half a signature', png().slice(0, 4), 'not-an-image'],
    ['a PNG of 50 × 50', png({ width: 50, height: 50 }), 'too-few-pixels'],
    ['a JPEG of 50 × 50', jpeg({ width: 50, height: 50 }), 'too-few-pixels'],
    ['299 on the short side', png({ width: 2000, height: 299 }), 'too-few-pixels'],
    ['a PNG without its end', cutShort(png()), 'truncated'],
    ['a PNG of its signature alone', png().slice(0, 8), 'truncated'],
    ['a JPEG without its end', cutShort(jpeg()), 'truncated'],
    ['a JPEG of its signature alone', jpeg().slice(0, 3), 'truncated'],
    ['a cut photo whose EXIF holds a whole small picture', cutShort(camera), 'truncated'],
    ['a photo that ends in its EXIF', camera.slice(0, 400), 'truncated'],
  ])('MAT-06 %s', (_, bytes, problem) => {
    expect(photo(bytes)).toBe(problem)
    expect(isFileProblem(problem)).toBe(true)
  })

  it('MAT-06 says of a letter that it is no document', () => {
    expect(document(new TextEncoder().encode('letter'))).toBe('not-a-document')
    expect(isFileProblem('something-else')).toBe(false)
  })

  it('MAT-06 every cut of a picture is refused, at whatever byte it is cut', () => {
    const whole = jpeg({ before: exifWith(thumbnail) })
    for (let length = 0; length < whole.length; length += 1) {
      expect(photo(whole.slice(0, length))).not.toBeNull()
    }
    const other = png()
    for (let length = 0; length < other.length; length += 1) {
      expect(photo(other.slice(0, length))).not.toBeNull()
    }
  })

  it('MAT-06 no bytes make it throw, and it does not judge by where they lie in memory', () => {
    const heads = [
      [],
      [0xff, 0xd8, 0xff],
      ...[png(), jpeg(), gif(SIZE), webp(SIZE), losslessWebp(SIZE), tiff(SIZE)].flatMap((whole) => [
        [...whole.slice(0, 20)],
        [...whole.slice(0, 80)],
      ]),
      [...boxed('heic', SIZE).slice(0, 60)],
      [...pdf()],
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: 9 }),
        (head, tail, offset) => {
          const bytes = Uint8Array.from([...head, ...tail])
          const shifted = new Uint8Array(bytes.length + offset).subarray(offset)
          shifted.set(bytes)
          expect(document(shifted)).toBe(document(bytes))
          expect(photo(shifted)).toBe(photo(bytes))
          const facts = factsOf(bytes)
          expect(factsOf(shifted)).toEqual(facts)
          if (facts && facts.kind !== 'pdf') {
            expect(plainPicture(shifted, facts.kind)).toEqual(plainPicture(bytes, facts.kind))
          }
        },
      ),
      PROPERTY,
    )
  })
})
