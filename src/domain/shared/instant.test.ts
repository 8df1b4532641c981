import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import { civilDate, FIRST_DATE, LAST_DATE } from './civil-date.ts'
import { civilDateOf, civilDateTimeOf, civilTimeOf, instantOf } from './instant.ts'

describe('PRC-04 the day in Shanghai', () => {
  it.each([
    [0, '1970-01-01 08:00:00'],
    [-1, '1970-01-01 07:59:59'],
    [57_599_999, '1970-01-01 23:59:59'],
    [57_600_000, '1970-01-02 00:00:00'],
    [1_772_330_400_000, '2026-03-01 10:00:00'],
  ])('PRC-04 reads %i as %s', (instant, text) => {
    expect(civilDateTimeOf(instant)).toBe(text)
  })

  it('PRC-04 starts a day at its midnight', () => {
    const date = civilDate('2026-03-01')
    expect(civilDateOf(instantOf(date))).toBe('2026-03-01')
    expect(civilDateOf(instantOf(date) - 1)).toBe('2026-02-28')
    expect(civilTimeOf(instantOf(date, '15:11:11'))).toBe('15:11:11')
  })

  it('PRC-04 agrees with the standard calendar', () => {
    const earliest = instantOf(FIRST_DATE)
    const latest = instantOf(LAST_DATE, '23:59:59')
    fc.assert(
      fc.property(fc.integer({ min: earliest, max: latest }), (instant) => {
        const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('+08:00')
        const time = local.toPlainTime().toString({ smallestUnit: 'second' })
        expect(civilDateTimeOf(instant)).toBe(`${local.toPlainDate().toString()} ${time}`)
        expect(instantOf(civilDateOf(instant), civilTimeOf(instant))).toBe(
          local.round({ smallestUnit: 'second', roundingMode: 'floor' }).epochMilliseconds,
        )
      }),
      PROPERTY,
    )
  })

  it.each(['24:00:00', '10:60:00', '10:00', '1:00:00', ''])(
    'PRC-04 takes the time %s for a mistake of the program',
    (time) => {
      expect(() => instantOf(FIRST_DATE, time)).toThrow(RangeError)
    },
  )

  it('PRC-04 stops at the ends of the calendar and refuses what is no instant', () => {
    expect(civilDateOf(1e17)).toBe(LAST_DATE)
    expect(civilDateOf(-1e17)).toBe(FIRST_DATE)
    expect(() => civilDateOf(Number.NaN)).toThrow(RangeError)
  })
})
