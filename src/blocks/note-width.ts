const WIDE_LETTER = 12
const LATIN_LETTER = 6.4

/** About how wide a text of the size of a note is in a drawing, in pixels. */
export function widthOfNote(text: string): number {
  let width = 0
  for (const letter of text)
    width += letter > '\u02ff' && letter !== '–' ? WIDE_LETTER : LATIN_LETTER
  return width
}

/** The text, cut off with 「…」 where it would be wider than so many pixels. */
export function shortenNote(text: string, most: number): string {
  if (widthOfNote(text) <= most) return text
  const letters = [...text]
  while (letters.length > 0 && widthOfNote(`${letters.join('')}…`) > most) letters.pop()
  return `${letters.join('')}…`
}
