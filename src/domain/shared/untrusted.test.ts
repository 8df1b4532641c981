import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyValue, hostileConstants } from '../../testing/hostile-values.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { isArray, readList, readProperty } from './untrusted.ts'

describe('reading untrusted values', () => {
  it('reads what is there', () => {
    expect(readProperty({ sku: 'pv.1m' }, 'sku')).toBe('pv.1m')
    expect(readList([1, 2, 3], 10)).toEqual([1, 2, 3])
    expect(readList([1, 2, 3], 2)).toEqual([1, 2])
  })

  it('calls a getter once', () => {
    let calls = 0
    const source = {
      get sku() {
        calls += 1
        return calls
      },
    }
    expect(readProperty(source, 'sku')).toBe(1)
    expect(calls).toBe(1)
  })

  it.each(hostileConstants().map((value, index) => [index, value]))(
    'survives hostile value %i',
    (_, value) => {
      expect(() => readProperty(value, 'items')).not.toThrow()
      expect(() => readList(value, 100)).not.toThrow()
      expect(() => isArray(value)).not.toThrow()
    },
  )

  it('never throws and never reads more than asked', () => {
    fc.assert(
      fc.property(anyValue, fc.string(), (value, name) => {
        readProperty(value, name)
        expect(readList(value, 5).length).toBeLessThanOrEqual(5)
      }),
      PROPERTY,
    )
  })
})
