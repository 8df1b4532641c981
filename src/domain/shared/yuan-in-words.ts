import type { Yuan } from './yuan-text.ts'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

/** The most that Chinese papers write out: sixteen digits before the point. */
const MOST_DIGITS = 16

/**
 * An amount as a Chinese paper writes it out beside the figures: 人民币陆万零贰佰元整. Empty for one that is
 * negative or too large to be written so.
 */
export function yuanInWords(amount: Yuan): string {
  const [whole = '', decimals = ''] = amount.split('.')
  if (whole.startsWith('-') || whole.length > MOST_DIGITS) return ''
  const yuan = wholeInWords(whole)
  const rest = fenInWords(decimals, yuan !== '')
  return `人民币${yuan === '' && rest !== '整' ? '' : `${yuan || '零'}元`}${rest}`
}

/** In groups of four digits; zeros between two digits are said once. */
function wholeInWords(digits: string): string {
  let words = ''
  let skipped = false
  for (const [at, digit] of [...digits].entries()) {
    const place = digits.length - 1 - at
    const value = Number(digit)
    if (value === 0) skipped = true
    else {
      if (skipped && words !== '') words += '零'
      skipped = false
      words += `${DIGITS[value]}${PLACES[place % 4]}`
    }
    if (place % 4 === 0 && hasDigits(digits, at)) words += GROUPS[place / 4]
  }
  return words
}

/** Whether the group of four that ends here holds more than zeros. */
function hasDigits(digits: string, end: number): boolean {
  const length = ((digits.length - 1) % 4) + 1
  const start = end < length ? 0 : end - 3
  return /[1-9]/.test(digits.slice(start, end + 1))
}

function fenInWords(decimals: string, hasYuan: boolean): string {
  const [jiao = 0, fen = 0] = [...decimals].map(Number)
  if (jiao === 0 && fen === 0) return '整'
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : hasYuan ? '零' : ''
  return fen > 0 ? `${tenths}${DIGITS[fen]}分` : `${tenths}整`
}
