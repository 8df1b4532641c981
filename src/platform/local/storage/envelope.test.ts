import { describe, expect, it } from 'vitest'
import { decodeEnvelope, decodeMeta, encodeEnvelope, encodeMeta, versionIn } from './envelope.ts'

describe('the text of a record', () => {
  it('is what people see in localStorage', () => {
    const text = '{"v":1,"seq":12,"data":{"id":"a"}}'
    expect(encodeEnvelope({ v: 1, seq: 12, data: { id: 'a' } })).toBe(text)
    expect(decodeEnvelope(text)).toEqual({ v: 1, seq: 12, data: { id: 'a' } })
  })

  it.each([
    '',
    'broken',
    'null',
    '[]',
    '12',
    '{"v":1,"seq":12',
    '{"v":1,"seq":12}',
    '{"v":"1","seq":12,"data":{}}',
    '{"v":1,"seq":-1,"data":{}}',
    '{"v":1.5,"seq":1,"data":{}}',
  ])('is not %j', (text) => {
    expect(decodeEnvelope(text)).toBeNull()
  })
})

describe('the head of a text', () => {
  it.each([
    ['{"v":1,"seq":12,"data":{"id":"a"}}', 1],
    ['{"v":41,"seq":0,"data":null}', 41],
    ['{"v":123456789,"seq":123456789012345,"data":[', 123_456_789],
  ])('says the version in %s', (text, version) => {
    expect(versionIn(text)).toBe(version)
  })

  it.each([
    '',
    '{"v":1',
    '{"v":,"seq":1,"data":{}}',
    '{"v":1,"seq":,"data":{}}',
    '{"v":1,"seq":-1,"data":{}}',
    '{"v":1.5,"seq":1,"data":{}}',
    '{"v":"1","seq":1,"data":{}}',
    '{"v":1,"data":{},"seq":1}',
    '{ "v":1,"seq":1,"data":{}}',
    ' {"v":1,"seq":1,"data":{}}',
    '{"v":1234567890,"seq":1,"data":{}}',
    '{"v":1,"seq":1234567890123456,"data":{}}',
    '{"v":１,"seq":1,"data":{}}',
  ])('is none in %j', (text) => {
    expect(versionIn(text)).toBeNull()
  })
})

describe('qd:meta', () => {
  it('says world, schema, commit and instant', () => {
    const text = '{"world":"w","schema":3,"seq":7,"at":-5}'
    expect(encodeMeta({ world: 'w', schema: 3, seq: 7, at: -5 })).toBe(text)
    expect(decodeMeta(text)).toEqual({ world: 'w', schema: 3, seq: 7, at: -5 })
  })

  it.each([null, '', '{}', '{"world":"","schema":1,"seq":1,"at":1}', '{"world":"w","seq":1}'])(
    'says nothing in %j',
    (text) => {
      expect(decodeMeta(text)).toBeNull()
    },
  )
})
