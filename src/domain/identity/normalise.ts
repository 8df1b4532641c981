import { withoutInvisible, withoutSpaces } from '../shared/typed-text.ts'

/**
 * Bringing typed text into the form that the checks expect (MAT-07). Nothing is judged here: what
 * is wrong stays wrong, only the ways of typing the same thing become one. One function a kind of field, whoever reads it:
 * form, command or import.
 */

const SPACES = /\s+/g
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63-]+/g
const NAME_DOT = /\s*[·•・･‧∙⋅]\s*/g
const PHONE_SIGNS = /^tel:|[().·•・/-]/gi
const MAINLAND_PREFIX = /^(?:\+|00)?86(?=1\d{10}$)/
const HONG_KONG_PREFIX = /^(?:\+|00)?852(?=\d{8}$)/
const CHINESE_DOT = /[。｡．]/g
const SMALL_AT = /﹫/g
const NAMED_ADDRESS = /<([^<>]*@[^<>]*)>/
const AROUND_ADDRESS = /^(?:mailto:)+|[.,;:>]+$/gi
const BR_NUMBER = /^(\d{8})-?(\d{3})(?:-\d{2}-\d{2}-[\dA-Z]|\d{4}[\dA-Z])?$/
const DASHED_BR_NUMBER = /^(\d{8})-(\d{3})(?:-\d{2}-\d{2}-[\dA-Z])?$/

/** A name or an address line: nothing unseen, no space at the ends, single spaces inside. */
export function normaliseText(text: string): string {
  return withoutInvisible(text).replace(SPACES, ' ').trim()
}

/** The name of a person: as a text, and the dot between its parts is the one of names, however it was typed. */
export function normaliseName(text: string): string {
  return normaliseText(normaliseText(text).replace(NAME_DOT, '·'))
}

/** A code, ID or QQ number: ASCII, no spaces or dashes, upper case. */
export function normaliseCode(text: string): string {
  return withoutSpaces(text).replace(DASHES, '').toUpperCase()
}

/**
 * A mobile number without what groups it: one of the mainland without +86, one of Hong Kong that says so as
 * +85291234567.
 */
export function normaliseMobile(text: string): string {
  const digits = withoutSpaces(text)
    .replace(DASHES, '')
    .replace(CHINESE_DOT, '')
    .replace(PHONE_SIGNS, '')
  return digits.replace(MAINLAND_PREFIX, '').replace(HONG_KONG_PREFIX, '+852').toUpperCase()
}

/** An e-mail address, alone or with a name before it, without spaces; its case stays, since the name part may need it. */
export function normaliseEmail(text: string): string {
  const typed = withoutSpaces(text).replace(CHINESE_DOT, '.').replace(SMALL_AT, '@')
  const [, named = typed] = NAMED_ADDRESS.exec(typed) ?? []
  return named.replace(AROUND_ADDRESS, '')
}

/**
 * A business registration number of Hong Kong: 8 digits, and the number of a branch kept beside it where one was given,
 * 12345678-000; of the long form on a certificate no more is kept. Anything else is read as a code.
 */
export function normaliseBrNumber(text: string): string {
  return withBranch(text, BR_NUMBER) ?? normaliseCode(text)
}

/** A taxpayer's number: a code, or a business registration number, whose dashes tell it from older numbers (INV-02). */
export function normaliseTaxNumber(text: string): string {
  return withBranch(text, DASHED_BR_NUMBER) ?? normaliseCode(text)
}

function withBranch(text: string, form: RegExp): string | null {
  const typed = withoutSpaces(text).replace(DASHES, '-').toUpperCase()
  const [, number, branch] = form.exec(typed) ?? []
  return number === undefined ? null : `${number}-${branch}`
}
