import { describe, expect, it } from 'vitest'
import { plainPicture } from '../../../domain/applications/index.ts'
import { colourPng, exifTelling, jpeg, PLACE, remark } from '../../../testing/pictures.ts'
import { plainFile, withoutMetadata } from './without-metadata.ts'

const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

describe('a picture that was kept before metadata were taken away', () => {
  const TIFF = [...ascii('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1]
  const turnedSix = [...TIFF, 0, 6, 0, 0, 0, 0, 0, 0]

  it('MAT-06 keeps of what is told besides it how it is to be turned, and is the same from then on', () => {
    const photo = withoutMetadata(jpeg({ before: [...exifTelling(6), ...remark(PLACE)] }))
    expect(textOf(photo)).not.toContain(PLACE)
    expect(plainPicture(photo, 'jpeg').redrawing).toMatchObject({ turn: 6 })
    const scan = withoutMetadata(colourPng({ before: [['eXIf', exifTelling(6).slice(10)]] }))
    expect(scan).toEqual(colourPng({ before: [['eXIf', turnedSix]] }))
    for (const plain of [photo, scan]) expect(plainFile(plain)).toBeNull()
  })

  it('MAT-06 holds nothing else where it stands upright; what is no picture stays as it is', () => {
    expect(withoutMetadata(jpeg({ before: exifTelling(1) }))).toEqual(jpeg())
    const other = Uint8Array.from(ascii('%PDF-1.7'))
    expect(withoutMetadata(other)).toBe(other)
    const cut = jpeg({ before: exifTelling(1) }).subarray(0, -2)
    expect(withoutMetadata(cut)).toBe(cut)
  })
})
