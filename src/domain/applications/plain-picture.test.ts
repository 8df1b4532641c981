import { describe, expect, it } from 'vitest'
import { gif, webp } from '../../testing/odd-pictures.ts'
import {
  colourPng,
  exifTelling,
  exifWith,
  grownTo,
  jpeg,
  PLACE,
  png,
  remark,
} from '../../testing/pictures.ts'
import { factsOf, fileProblem, MAX_FILE_BYTES, plainPicture } from './index.ts'

const SIZE = { width: 640, height: 480 }
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

const JFIF = [0xff, 0xe0, 0, 16, ...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]
const PROFILE = [0xff, 0xe2, 0, 18, ...ascii('ICC_PROFILE\0'), 1, 1, 7, 7]

describe('what is kept of a photo', () => {
  it.each([
    ['place and camera', exifTelling(1)],
    ['a remark', remark(PLACE)],
    ['a small picture', exifWith(jpeg({ width: 160, height: 120, before: remark(PLACE) }))],
  ])('MAT-06 holds no more than the picture: %s', (_, told) => {
    const { bytes, redrawing } = plainPicture(jpeg({ ...SIZE, before: [...JFIF, ...told] }), 'jpeg')
    expect(redrawing).toBeNull()
    expect(bytes).toEqual(jpeg({ ...SIZE, before: JFIF }))
  })

  it('MAT-06 loses what is appended, so that a video of 20 MB behind it needs no drawing', () => {
    expect(plainPicture(grownTo(jpeg(SIZE), 20_000_000), 'jpeg')).toEqual({
      bytes: jpeg(SIZE),
      redrawing: null,
    })
  })

  it('MAT-06 keeps what its colours need', () => {
    const before = [...JFIF, ...PROFILE]
    expect(plainPicture(jpeg({ ...SIZE, before }), 'jpeg').bytes).toEqual(jpeg({ ...SIZE, before }))
  })

  it.each([2, 3, 4, 5, 6, 7, 8])('MAT-06 is to be turned upright, once: %i', (turn) => {
    const { bytes, redrawing } = plainPicture(jpeg({ before: exifTelling(turn) }), 'jpeg')
    expect(redrawing).toMatchObject({ turn, as: 'jpeg', mostBytes: MAX_FILE_BYTES })
    expect(textOf(bytes)).not.toContain('Exif')
  })

  it('MAT-06 nonsense about its orientation turns nothing', () => {
    for (const told of [0, 9]) {
      expect(plainPicture(jpeg({ before: exifTelling(told) }), 'jpeg').redrawing).toBeNull()
    }
  })

  it('MAT-06 in the colours of printing it is drawn anew', () => {
    const printed = jpeg({ ...SIZE, components: 4 })
    expect(plainPicture(printed, 'jpeg').redrawing).toMatchObject({ turn: 1, as: 'jpeg' })
  })

  it('MAT-06 whose parts cannot be told is drawn anew', () => {
    const whole = jpeg(SIZE)
    const broken = Uint8Array.from([...whole.slice(0, -2), 0xff, 0x05, 0xff, 0xff, 0xff, 0xd9])
    expect(fileProblem(broken, { pdf: false })).toBeNull()
    expect(plainPicture(broken, 'jpeg').redrawing).toMatchObject({ turn: 1 })
  })
})

describe('what is kept of a scan', () => {
  it('MAT-06 holds no more than the picture', () => {
    const [header, told, end] = [png(SIZE), png(SIZE, PLACE), colourPng()]
    expect(textOf(told)).toContain(PLACE)
    expect(plainPicture(told, 'png').bytes).toEqual(plainPicture(header, 'png').bytes)
    expect(textOf(plainPicture(told, 'png').bytes)).not.toContain('Comment')
    expect(plainPicture(end, 'png')).toEqual({ bytes: end, redrawing: null })
  })

  it.each([
    ['transparent', colourPng({ transparent: true })],
    ['16 bits a colour', colourPng({ depth: 16 })],
    [
      'with one colour that is looked through',
      colourPng({ before: [['tRNS', [0, 0, 0, 0, 0, 0]]] }),
    ],
    ['told to lie on its side', colourPng({ before: [['eXIf', exifTelling(6).slice(10)]] })],
  ])('MAT-06 %s: it is drawn anew, on white', (_, bytes) => {
    expect(plainPicture(bytes, 'png').redrawing).toMatchObject({ from: 'png', as: 'png' })
  })

  it('MAT-06 of more than 10 MB it becomes a JPEG, which has fewer', () => {
    const large = colourPng({ before: [['iCCP', Array<number>(MAX_FILE_BYTES).fill(0)]] })
    expect(plainPicture(large, 'png').redrawing).toMatchObject({ from: 'png', as: 'jpeg' })
  })

  it('MAT-06 as another kind it becomes one that is kept', () => {
    expect(plainPicture(webp(SIZE), 'webp').redrawing).toMatchObject({ from: 'webp', as: 'jpeg' })
    expect(plainPicture(gif(SIZE), 'gif').redrawing).toMatchObject({ from: 'gif', as: 'png' })
    expect(factsOf(webp(SIZE))).toEqual({ kind: 'webp', size: SIZE })
  })
})
