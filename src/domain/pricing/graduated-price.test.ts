import { describe, expect, it } from 'vitest'
import { interopAnnualPrice, interopSlices } from './graduated-price.ts'

describe('PRC-11 graduated prices', () => {
  it.each([
    [1, '50.00'],
    [5, '250.00'],
    [6, '290.00'],
    [8, '370.00'],
    [200, '8050.00'],
    [201, '8080.00'],
    [500, '17050.00'],
    [501, '17070.00'],
    [1000, '27050.00'],
    [1001, '27060.00'],
    [10_000, '117050.00'],
  ])('PRC-11 EX-08 prices %i accounts at %s a year', (accounts, amount) => {
    expect(interopAnnualPrice(accounts)).toBe(amount)
  })

  it('PRC-11 leaves out slices without accounts', () => {
    expect(interopSlices(5)).toEqual([{ count: 5, price: '50.00' }])
    expect(interopSlices(8)).toEqual([
      { count: 5, price: '50.00' },
      { count: 3, price: '40.00' },
    ])
  })

  it('PRC-11 can be read the other way by its one constant', () => {
    expect(interopSlices(8, 'whole-quantity')).toEqual([{ count: 8, price: '40.00' }])
    expect(interopAnnualPrice(10_000, 'whole-quantity')).toBe('100000.00')
  })
})
