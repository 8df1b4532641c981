/** 31 characters; I, O, S, V and Z are left out because they look like others. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const FORM = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Has it all of a 统一社会信用代码 but perhaps the right check character? `false` for any other type. */
export function hasUsccForm(text: string): boolean {
  return typeof text === 'string' && FORM.test(text)
}

/**
 * Is this a 统一社会信用代码 of GB 32100-2015: 18 characters in upper case, the area in six digits,
 * and the right check character (MAT-07)? `false` for any other type.
 */
export function isUscc(text: string): boolean {
  if (!hasUsccForm(text)) return false
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * CHARACTERS.indexOf(text.charAt(index)),
    0,
  )
  return CHARACTERS.charAt((31 - (sum % 31)) % 31) === text.charAt(17)
}
