const INVISIBLE = /\p{Cf}/gu
const DASHES = /[\u2010-\u2015\u2212]/g

/**
 * Whether what was typed into a search is found in one of these texts: every word of it, in any order. Width, case,
 * spaces, kinds of dashes and characters that nobody sees (zero width, direction marks) make no difference.
 *
 * @param typed exactly as typed; without a word in it, it finds everything
 */
export function finds(typed: string, texts: readonly string[]): boolean {
  return findsIn(typed, foldTexts(texts))
}

/** Texts as `findsIn` searches them: for lists that are searched at every key, folded once a record. */
export function foldTexts(texts: readonly string[]): FoldedTexts {
  return { folded: texts.map((text) => wordsOf(text).join('')) }
}

export type FoldedTexts = { readonly folded: readonly string[] }

/** The same as `finds` in texts that were folded before. */
export function findsIn(typed: string, { folded }: FoldedTexts): boolean {
  const words = wordsOf(typed)
  return words.every((word) => folded.some((text) => text.includes(word)))
}

/** The compatibility form makes full width half, and ideographic spaces plain ones. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-')
  return plain.toLowerCase().split(/\s+/).filter(Boolean)
}
