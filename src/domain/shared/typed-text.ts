import { toHalfWidth } from './half-width.ts'

/**
 * A character that nobody sees (zero width, direction marks, soft hyphens, fillers that are letters by name only), and what
 * joins two pictures to one, which stays with the picture before it.
 */
const INVISIBLE =
  /((?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D)|\u034F|[\u180B-\u180F]|[\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]|(?![\t\n\v\f\r\x85])\p{Cc}/gu
/** What a reader can see: neither a space nor a mark on nothing, nor half of a character. */
const VISIBLE = /[^\s\p{M}\p{C}]|[\p{Co}\p{Cn}]/u
const MISPLACED_COMMA = /(?:^|\D),|,(?!\d{3}(?!\d))|\d{4,},|\.\d*,/
/** Characters that stand for themselves alone: of them none joins another, as accents, joiners and line ends may. */
const SINGLE =
  /^[\n\u0020-\u007E\u00A0-\u02FF\u2000-\u200A\u2010-\u2027\u3000-\u3029\u3031-\u3098\u309B-\u9FFF\uFF01-\uFF9D]*$/
const CURRENCY = /^(?:CNY|RMB|[¥￥])|(?:CNY|RMB|元)$/gi

/** Marks that pile up on one character count as well, or a name of twenty characters could be a page long. */
const LONGEST_CHARACTER = 16

/**
 * What was typed without what came along unseen when it was pasted (CAT-03). Text of which nothing can be seen is empty
 * text.
 */
export function withoutInvisible(typed: string): string {
  const seen = typed.replace(INVISIBLE, (_, joined: string | undefined) => joined ?? '')
  return VISIBLE.test(seen) ? seen : seen.replaceAll(/\S/gu, '')
}

/** A code, number or date as it was meant: half width, nothing unseen, no spaces around or between its characters (CAT-03). */
export function withoutSpaces(typed: string): string {
  return withoutInvisible(toHalfWidth(typed)).replaceAll(/\s/g, '')
}

/**
 * The digits of a number as it was meant, without the spaces and commas that group them. A comma that groups nothing stays:
 * whoever types 1,00 may mean one, or a hundred (CAT-03).
 */
export function withoutGrouping(typed: string): string {
  const plain = withoutSpaces(typed)
  const grouped = withoutInvisible(toHalfWidth(typed)).replaceAll(/\s+/g, ' ')
  return MISPLACED_COMMA.test(grouped) ? plain : plain.replaceAll(',', '')
}

/** An amount in 元 as it was typed: as a number, with or without its currency (CAT-03). */
export function typedAmount(typed: string): string {
  const amount = withoutInvisible(toHalfWidth(typed)).trim()
  return withoutGrouping(amount.replaceAll(CURRENCY, ''))
}

/** The characters of a text as a reader counts them: a rare one, or one with an accent, is one (MAT-09). */
export function charactersOf(text: string): readonly string[] {
  // Nearly every text is such, and a browser takes long to make its first segmenter, at the key that somebody waits for.
  if (SINGLE.test(text)) return [...text]
  // Some browsers of the last years do not know it; there a picture made of several counts as several.
  if (typeof Intl.Segmenter !== 'function') return [...text]
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

/** How long a text is, in characters. */
export function countCharacters(text: string): number {
  return Math.max(charactersOf(text).length, Math.ceil(text.length / LONGEST_CHARACTER))
}
