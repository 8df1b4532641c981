import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutShort, exifWith, grownTo, jpeg, pdf, png } from '../../testing/pictures.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { type FileProblem, factsOf, fileProblem, isFileProblem, MAX_FILE_BYTES } from './index.ts'

const photo = (bytes: Uint8Array) => fileProblem(bytes, { pdf: false })
const document = (bytes: Uint8Array) => fileProblem(bytes, { pdf: true })

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
    ['exactly 10 MB', grownTo(jpeg(), MAX_FILE_BYTES), 'jpeg', { width: 300, height: 300 }],
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

describe('a file that is refused', () => {
  it.each<[string, Uint8Array, FileProblem]>([
    ['nothing at all', new Uint8Array(0), 'empty'],
    ['30 MB', grownTo(jpeg(), 30 * 1024 * 1024), 'too-large'],
    ['one byte above 10 MB', grownTo(jpeg(), MAX_FILE_BYTES + 1), 'too-large'],
    ['a PDF that is called .jpg', pdf(), 'not-an-image'],
    ['a text', new TextEncoder().encode('营业执照'), 'not-an-image'],
    ['a GIF', new TextEncoder().encode('GIF89a'), 'not-an-image'],
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
    const heads = [[], [0xff, 0xd8, 0xff], [...png().slice(0, 20)], [...jpeg().slice(0, 80)]]
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: 9 }),
        (head, tail, offset) => {
          const bytes = Uint8Array.from([...head, ...tail])
          const shifted = new Uint8Array(bytes.length + offset).subarray(offset)
          shifted.set(bytes)
          expect(photo(shifted)).toBe(photo(bytes))
          expect(factsOf(shifted)).toEqual(factsOf(bytes))
        },
      ),
      PROPERTY,
    )
  })
})
