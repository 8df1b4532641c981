import { expect, it } from 'vitest'
import { civilDate } from '../shared/civil-date.ts'
import { instantOf } from '../shared/instant.ts'
import { APPLICATION_LINES, latestReviewOn, reviewDueAt, reviewPace } from './index.ts'

const MONDAY = instantOf(civilDate('2026-03-02'), '10:00:00')

it.each([
  ['online', 'minutes'],
  ['phone', 'working-days'],
  ['ssc', 'minutes'],
  ['cdp', 'working-days'],
] as const)('APP-03 the order form of %s is reviewed in %s', (line, pace) => {
  expect(reviewPace(line, 'order')).toBe(pace)
  expect(reviewDueAt(line, 'order', MONDAY)).toBe(
    pace === 'minutes' ? MONDAY + 4 * 60_000 : instantOf(civilDate('2026-03-05'), '18:00:00'),
  )
})

it('APP-03 every pre-review takes working days, five at most', () => {
  for (const line of APPLICATION_LINES) {
    expect(reviewPace(line, 'request')).toBe('working-days')
    expect(latestReviewOn(line, 'request', MONDAY)).toBe('2026-03-09')
  }
})

it('MAT-07 a code that is compared by hand takes working days, whatever the line', () => {
  for (const line of APPLICATION_LINES) {
    expect(reviewPace(line, 'order', true)).toBe('working-days')
    expect(latestReviewOn(line, 'order', MONDAY, true)).toBe('2026-03-09')
    expect(reviewDueAt(line, 'order', MONDAY, true)).toBe(
      instantOf(civilDate('2026-03-05'), '18:00:00'),
    )
  }
})
