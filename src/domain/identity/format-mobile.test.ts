import { expect, test } from 'vitest'
import { formatMobile, normaliseMobile } from './index.ts'

test.each([
  ['13826537719', '138 2653 7719'],
  ['91234567', '9123 4567'],
  ['138', '138'],
  ['', ''],
  ['138****7719', '138****7719'],
])('a mobile number %s is read as %s', (kept, shown) => {
  expect(formatMobile(kept)).toBe(shown)
})

test('what was copied from the screen is understood where it is pasted', () => {
  expect(normaliseMobile(formatMobile('13826537719'))).toBe('13826537719')
})
