import { describe, expect, it } from 'vitest'
import { DAY_MILLISECONDS } from '../../../domain/shared/instant.ts'
import { isReminderDue } from './backup-marks.ts'

const NOW = 1_800_000_000_000
const daysAgo = (days: number) => NOW - days * DAY_MILLISECONDS
const NONE = { firstProduct: null, lastBackup: null, putOff: null, toldErasure: false }

describe('the reminder of a backup', () => {
  it.each([
    ['no product was seen', NONE, false],
    ['a product was seen 29 days ago', { ...NONE, firstProduct: daysAgo(29) }, false],
    ['a product was seen 30 days ago', { ...NONE, firstProduct: daysAgo(30) }, true],
    [
      'a backup is 29 days old',
      { ...NONE, firstProduct: daysAgo(90), lastBackup: daysAgo(29) },
      false,
    ],
    [
      'a backup is 30 days old',
      { ...NONE, firstProduct: daysAgo(90), lastBackup: daysAgo(30) },
      true,
    ],
    [
      'it was put off a week ago',
      { ...NONE, firstProduct: daysAgo(90), putOff: daysAgo(7) },
      false,
    ],
    [
      'it was put off 30 days ago',
      { ...NONE, firstProduct: daysAgo(90), putOff: daysAgo(30) },
      true,
    ],
    ['the clock was put back', { ...NONE, firstProduct: NOW + 1, lastBackup: NOW + 2 }, false],
  ])('when %s: %s → %s', (_, marks, isDue) => {
    expect(isReminderDue(marks, NOW)).toBe(isDue)
  })
})
