import { describe, expect, it } from 'vitest'
import { rangeFor, rangeOfSlices, ticksUpTo } from './chart-scale.ts'

describe('the scale of a chart', () => {
  it.each([
    [22_000_000, 5, [0, 5_000_000, 10_000_000, 15_000_000, 20_000_000]],
    [1_200_000, 4, [0, 500_000, 1_000_000]],
    [7, 3, [0, 5]],
    [0, 4, [0]],
  ])('of %d in about %d steps has round marks', (most, count, marks) => {
    expect(ticksUpTo(most, count)).toEqual(marks)
  })

  it.each([
    [500_000, 4_000_000],
    [3_600_000, 6_000_000],
    [8_000_000, 22_000_000],
    [21_500_000, 24_000_000],
  ])('PRC-09 %d customers are on the stair', (customers, range) => {
    expect(rangeFor(customers)).toBe(range)
  })
})

it.each([
  [1, 10],
  [300, 375],
  [10_000, 10_000],
])('the slices for %i accounts are drawn up to %i', (accounts, range) => {
  expect(rangeOfSlices(accounts)).toBe(range)
})
