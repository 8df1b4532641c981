import { toHalfWidth } from './half-width.ts'

/**
 * A character that nobody sees (zero width, direction marks, soft hyphens), and what joins two pictures to one, which stays
 * with the picture before it.
 */
const INVISIBLE = /((?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D)|\p{Cf}/gu
const MISPLACED_COMMA = /(?:^|\D),|,(?!\d{3}(?!\d))|\d{4,},|\.\d*,/

/** What was typed without what came along unseen when it was pasted (CAT-03). */
export function withoutInvisible(typed: string): string {
  return typed.replace(INVISIBLE, (_, joined: string | undefined) => joined ?? '')
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
