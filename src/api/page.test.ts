import { describe, expect, it } from 'vitest'
import { pageOf } from './page.ts'

const FOUND = Array.from({ length: 32 }, (_, at) => at)

describe('a page of a list', () => {
  it.each([
    ['the first', 1, { rows: FOUND.slice(0, 15), page: 1 }],
    ['the last, which is not full', 3, { rows: [30, 31], page: 3 }],
    ['one beyond the end is the last', 900, { rows: [30, 31], page: 3 }],
  ])('APP-05 %s', (_, page, shown) => {
    expect(pageOf(FOUND, { page, size: 15 })).toEqual({ ...shown, total: 32, pages: 3, all: 32 })
  })

  it('APP-05 of nothing is the first, empty; what there is without a filter is told', () => {
    const nothing = { rows: [], total: 0, page: 1, pages: 1, all: 32 }
    expect(pageOf([], { page: 2, size: 15 }, 32)).toEqual(nothing)
  })
})
