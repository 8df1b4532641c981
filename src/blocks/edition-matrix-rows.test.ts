import { describe, expect, it } from 'vitest'
import { EDITION_FACTS, PRODUCT_LINE_IDS } from '../domain/catalogue/index.ts'
import { editionsToCompare, matrixRows } from './edition-matrix-rows.ts'

const rowsOf = (line: (typeof PRODUCT_LINE_IDS)[number]) =>
  Object.fromEntries(
    matrixRows(editionsToCompare(line), 'zh').map((row) => [row.aspect, row] as const),
  )

describe('the comparison of editions', () => {
  it('CAT-02 is of every line that is sold in several editions', () => {
    const compared = PRODUCT_LINE_IDS.filter((line) => editionsToCompare(line).length > 0)
    expect(compared).toEqual(['online', 'phone', 'robot', 'cdp'])
    for (const line of compared) expect(editionsToCompare(line).length).toBeGreaterThan(1)
  })

  it('CAT-02 CAT-03 marks what differs and what is the same', () => {
    const { price, least, facts } = rowsOf('online')
    expect(price?.cells.flat()).toEqual(['¥999.00 / 用户·年', '¥3,000.00 / 用户·年'])
    expect(price?.differs).toBe(true)
    expect(least?.differs).toBe(false)
    expect(facts?.differs).toBe(true)
  })

  it('CAT-11 compares how many customers each edition holds', () => {
    expect(rowsOf('cdp').most?.cells.flat()).toEqual([
      ...['500,000', '1,000,000', '5,000,000', '10,000,000', '20,000,000'],
    ])
  })

  it('CAT-02 says every fact of the catalogue about each edition, and no other', () => {
    for (const line of ['online', 'phone', 'robot', 'cdp'] as const) {
      const { same, facts } = rowsOf(line)
      editionsToCompare(line).forEach(({ id }, at) => {
        const told = [...(same?.cells[at] ?? []), ...(facts?.cells[at] ?? [])]
        expect(told.toSorted()).toEqual(EDITION_FACTS[id].map(({ zh }) => zh).toSorted())
      })
    }
  })
})
