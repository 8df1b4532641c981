import { describe, expect, it } from 'vitest'
import type { AppChange, AppView } from '../api/app-records.ts'
import { StagedRecords } from './staged-records.ts'

const VOUCHER = { id: 'V1', amount: '100.00', minimum: '0.00', usedByOrderId: null }

/** Records of one voucher, or none; listing them would be too much. */
function kept(isThere: boolean): AppView {
  return {
    get: () => undefined,
    list: () => {
      throw new Error('Listed')
    },
    holds: () => isThere,
    lost: [],
  }
}

const created = { type: 'voucher', create: VOUCHER } as unknown as AppChange

describe('whether there is any of a kind, with what is about to be written', () => {
  it.each([true, false])(
    'is what the records say where nothing of it is written: %s',
    (isThere) => {
      expect(new StagedRecords(kept(isThere)).holds('voucher')).toBe(isThere)
    },
  )

  it('is so where one is written', () => {
    const staged = new StagedRecords(kept(false))
    staged.apply([created])
    expect(staged.holds('voucher')).toBe(true)
    expect(staged.holds('order')).toBe(false)
  })

  it('is not where the only one goes', () => {
    const one = { ...kept(true), list: () => [VOUCHER] } as unknown as AppView
    const staged = new StagedRecords(one)
    staged.apply([{ type: 'voucher', remove: 'V1' }])
    expect(staged.holds('voucher')).toBe(false)
  })
})
