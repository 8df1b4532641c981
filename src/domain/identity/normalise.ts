import { withoutInvisible, withoutSpaces } from '../shared/typed-text.ts'

/**
 * Bringing typed text into the form that the checks expect (MAT-07). Nothing is judged here: what
 * is wrong stays wrong, only the ways of typing the same thing become one.
 */

const SPACES = /\s+/g
const DASHES = /[\u2010-\u2015\u2212-]+/g
const COUNTRY_PREFIX = /^(?:\+|00)?86(?=1\d{10}$)/

/** A name or an address line: nothing unseen, no space at the ends, single spaces inside. */
export function normaliseText(text: string): string {
  return withoutInvisible(text).replace(SPACES, ' ').trim()
}

/** A code, ID or QQ number: ASCII, no spaces or dashes, upper case. */
export function normaliseCode(text: string): string {
  return withoutSpaces(text).replace(DASHES, '').toUpperCase()
}

/** A mobile number: as a code, and without the country prefix of the mainland. */
export function normaliseMobile(text: string): string {
  return normaliseCode(text).replace(COUNTRY_PREFIX, '')
}

/** An e-mail address: ASCII, without spaces; its case stays, since the name part may need it. */
export function normaliseEmail(text: string): string {
  return withoutSpaces(text)
}
