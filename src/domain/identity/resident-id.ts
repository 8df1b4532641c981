import { isCivilDate } from '../shared/civil-date.ts'

const FORM = /^\d{17}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

/**
 * Is this a 居民身份证 number of GB 11643-1999: 18 characters with an upper-case X, a birth date that
 * exists and the right check character (MAT-07)? Regions are not looked up. `false` for any other
 * type.
 */
export function isResidentId(text: string): boolean {
  if (typeof text !== 'string' || !FORM.test(text)) return false
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  if (!isCivilDate(birth)) return false
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text.charAt(index)),
    0,
  )
  return CHECK_CHARACTERS.charAt(sum % 11) === text.charAt(17)
}
