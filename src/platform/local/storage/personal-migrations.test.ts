import { describe, expect, it } from 'vitest'
import { FIRST_ACCOUNT } from '../../../domain/account/index.ts'
import {
  confirmedCodeOfInfo,
  returnedBefore,
  sealedFileNames,
  sealedProofName,
} from './app-migrations.ts'
import { appRegistry } from './app-registry.ts'
import { createCodecs } from './codecs.ts'
import { encodeEnvelope } from './envelope.ts'

describe('names of files that stood in clear', () => {
  it('MAT-09 are not kept: of an application', () => {
    const file = { id: 'f', material: 'licence', kind: 'jpeg' }
    const materials = { applicant: 'handler', attachments: [{ ...file, name: '张三营业执照.jpg' }] }
    expect(sealedFileNames({ id: 'a', materials })).toEqual({
      id: 'a',
      materials: { applicant: 'handler', attachments: [{ ...file, sealedName: null }] },
    })
  })

  it.each([
    ['张三.PDF', 'pdf'],
    ['张三.jpg', 'jpeg'],
    ['张三.png', 'png'],
    ['张三', null],
  ])('MAT-09 are not kept: of a proof called %s, only its kind', (name, kind) => {
    expect(sealedProofName({ id: 'r', proof: { fileId: 'f', name, bytes: 5 } })).toEqual({
      id: 'r',
      proof: { fileId: 'f', sealedName: null, kind, bytes: 5 },
    })
  })

  it('is no matter where there is no file, or no record', () => {
    expect(sealedProofName({ id: 'r', proof: null })).toEqual({ id: 'r', proof: null })
    expect(sealedFileNames({ id: 'a', materials: 5 })).toEqual({ id: 'a', materials: 5 })
    expect(sealedFileNames('broken')).toBe('broken')
  })
})

describe('what was handed in of items that were sent back', () => {
  it('APP-06 is not known of earlier returns', () => {
    const note = { items: ['licence'], reason: '不清晰' }
    expect(returnedBefore({ id: 'a', note })).toEqual({ id: 'a', note: { ...note, before: {} } })
    expect(returnedBefore({ id: 'a' })).toEqual({ id: 'a' })
  })
})

describe('a code that the customer confirmed', () => {
  it('MAT-07 is none of an account or an application of the version before', () => {
    const { decode } = createCodecs(appRegistry)
    const { confirmedCode: _, ...account } = FIRST_ACCOUNT
    const text = encodeEnvelope({ v: 1, seq: 1, data: account })
    expect(decode('qd:account:main', text)).toMatchObject({ kind: 'whole', record: FIRST_ACCOUNT })
    expect(confirmedCodeOfInfo({ id: 'a', info: { qq: '1' } })).toEqual({
      id: 'a',
      info: { qq: '1', confirmedCode: '' },
    })
    expect(confirmedCodeOfInfo({ id: 'a', info: 5 })).toEqual({ id: 'a', info: 5 })
  })
})
