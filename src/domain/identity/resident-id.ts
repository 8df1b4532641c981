import { addYears, type CivilDate, isCivilDate } from '../shared/civil-date.ts'

const FORM = /^\d{17}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

/** The first two digits of the area: the provinces of GB/T 2260, and 83 for residents from Taiwan. */
const PROVINCES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  )

const FIRST_BIRTHDAY = '1900-01-01'
const LEAST_AGE = 18
const GREATEST_AGE = 120

/** Why nobody who may apply has such a number (MAT-07). */
export type ResidentIdProblem =
  | 'id-unknown-province'
  | 'id-not-born'
  | 'id-under-age'
  | 'id-before-1900'
  | 'id-over-age'

/**
 * Is this a 居民身份证 number of GB 11643-1999: 18 characters with an upper-case X, a birth date that
 * exists and the right check character (MAT-07)? Regions are not looked up. `false` for any other
 * type.
 */
export function isResidentId(text: string): boolean {
  if (typeof text !== 'string' || !FORM.test(text)) return false
  if (!isCivilDate(birthdayIn(text))) return false
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text.charAt(index)),
    0,
  )
  return CHECK_CHARACTERS.charAt(sum % 11) === text.charAt(17)
}

/** What is wrong with a genuine number besides its characters: the applicant is 18 to 120 years old, of a known province (MAT-07). */
export function residentIdProblem(id: string, today: CivilDate): ResidentIdProblem | null {
  const birthday = birthdayIn(id)
  if (!PROVINCES.includes(id.slice(0, 2))) return 'id-unknown-province'
  if (!isCivilDate(birthday)) return null
  if (birthday < FIRST_BIRTHDAY) return 'id-before-1900'
  if (birthday > today) return 'id-not-born'
  if (addYears(birthday, LEAST_AGE) > today) return 'id-under-age'
  return addYears(birthday, GREATEST_AGE + 1) <= today ? 'id-over-age' : null
}

function birthdayIn(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
}
