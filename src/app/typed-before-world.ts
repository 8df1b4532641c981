import { enterFields, readFields } from '../platform/local/renewal/kept-typing.ts'

/**
 * Reads what was typed into a page that gives way to a world which is being loaded, and empties its forms. Returns what
 * enters it again into the page of that world; at another address nothing is entered.
 */
export function takeTyped(root: HTMLElement): () => Promise<void> {
  const path = location.pathname
  const typed = readFields(root)
  for (const form of root.querySelectorAll('form')) form.reset()
  const sent = readFields(root)
  const changed = typed.filter(({ value }, at) => value !== sent[at]?.value)
  return async () => {
    // Called while React commits, where it would answer each of the events by putting the old value back first.
    await null
    if (location.pathname === path) await enterFields(root, changed)
  }
}
