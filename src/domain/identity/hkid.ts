const FORM = /^([A-Z]{1,2})(\d{6})(?:\(([\dA])\)|([\dA]))$/

/** What stands before a single letter counts as a blank, 36. */
const BLANK = 36
const LETTER_A = 10

/**
 * Is this a Hong Kong identity card number with the right check digit: one or two letters, six
 * digits and the check digit, in brackets or bare, in upper case (MAT-07)? `false` for any other
 * type.
 */
export function isHkid(text: string): boolean {
  if (typeof text !== 'string') return false
  const match = FORM.exec(text)
  if (match === null) return false
  const [, letters = '', digits = '', bracketed, bare] = match
  const prefix = letters.length === 1 ? [BLANK] : []
  const values = [
    ...prefix,
    ...[...letters, ...digits, bracketed ?? bare ?? ''].map(characterValue),
  ]
  const sum = values.reduce((total, value, index) => total + value * (values.length - index), 0)
  return sum % 11 === 0
}

function characterValue(character: string): number {
  const code = character.charCodeAt(0) - 'A'.charCodeAt(0)
  return code < 0 ? Number(character) : code + LETTER_A
}
