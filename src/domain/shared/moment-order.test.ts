import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byId } from './moment-order.ts'

const collator = new Intl.Collator('en', { numeric: true })
const number = fc.integer({ min: 0, max: 200_000 })
/** As records are numbered: 202603090001, D2026030910000, a part of one (-2), a product of an order (-1-3). */
const id = fc
  .tuple(fc.constantFrom('', 'D', 'S', 'PV-'), number, fc.array(number, { maxLength: 2 }))
  .map(([prefix, first, rest]) => [prefix + String(first).padStart(12, '0'), ...rest].join('-'))

it('byId orders as a reader of numbers does', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(Math.sign(byId({ id: a }, { id: b }))).toBe(Math.sign(collator.compare(a, b)))
    }),
  )
})

it.each([
  ['D202603090001-9', 'D202603090001-10'],
  ['D202603090001', 'D202603090001-1'],
  ['202603099999', '2026030910000'],
])('%s comes before %s', (first, second) => {
  expect(byId({ id: first }, { id: second })).toBeLessThan(0)
  expect(byId({ id: second }, { id: first })).toBeGreaterThan(0)
  expect(byId({ id: first }, { id: first })).toBe(0)
})
