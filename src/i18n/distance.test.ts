import { expect, test } from 'vitest'
import { distanceInMinutes, distanceSince } from './distance.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

test.each([
  [4 * MINUTE, '还有4分钟', '4 min left'],
  [DAY - MINUTE, '还有23小时59分', '23 h 59 min left'],
  [2 * DAY, '还有48小时', '48 h left'],
  [7 * DAY, '还有7天', '7 days left'],
])('%i ms to come are told in their largest unit', (milliseconds, zh, en) => {
  expect(distanceInMinutes(milliseconds, 'zh')).toBe(zh)
  expect(distanceInMinutes(milliseconds, 'en')).toBe(en)
})

test.each([
  [0, '刚刚', 'just now'],
  [43 * MINUTE, '43分钟前', '43 min ago'],
  [5 * 60 * MINUTE, '5小时前', '5 h ago'],
  [3 * DAY, '3天前', '3 days ago'],
])('%i ms that passed are told in their largest unit', (milliseconds, zh, en) => {
  expect(distanceSince(milliseconds, 'zh')).toBe(zh)
  expect(distanceSince(milliseconds, 'en')).toBe(en)
})
