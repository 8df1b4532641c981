/** Between ids in an address; no id holds one. */
export const ID_SEPARATOR = '.'

/** What was chosen to be ordered or paid together, as an address names it, each once; it may say anything. */
export function readChosenIds(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(ID_SEPARATOR).filter((id) => id !== ''))]
}
