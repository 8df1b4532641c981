import fc from 'fast-check'
import { addDays, type CivilDate, civilDate } from '../domain/shared/civil-date.ts'

const START = civilDate('2000-01-01')

/** Dates of 2000 to 2060, among them many ends of months and leap days. */
export const anyDate: fc.Arbitrary<CivilDate> = fc.oneof(
  fc.nat({ max: 22_000 }).map((days) => addDays(START, days)),
  fc.constantFrom(
    ...['2024-02-29', '2023-02-28', '2024-01-31', '2024-12-31', '2025-01-01', '2026-11-30'].map(
      civilDate,
    ),
  ),
)
