const INVISIBLE = /\p{Cf}/gu
const DASHES = /[\u2010-\u2015\u2212]/g

/**
 * Whether what was typed into a search is found in one of these texts: every word of it, in any order. Width, case,
 * spaces, kinds of dashes and characters that nobody sees (zero width, direction marks) make no difference.
 *
 * @param typed exactly as typed; without a word in it, it finds everything
 */
export function finds(typed: string, texts: readonly string[]): boolean {
  const words = wordsOf(typed)
  if (words.length === 0) return true
  const told = texts.map((text) => wordsOf(text).join(''))
  return words.every((word) => told.some((text) => text.includes(word)))
}

/** The compatibility form makes full width half, and ideographic spaces plain ones. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-')
  return plain.toLowerCase().split(/\s+/).filter(Boolean)
}
