/** The early script and the program are built apart: what they share is a property of the window. */
const COMPOSING = 'qidianComposes'

/** Follows whether an input method is putting a word together: nothing may change the field meanwhile. */
export function followCompositions(): void {
  addEventListener('compositionstart', () => void Reflect.set(window, COMPOSING, true), true)
  addEventListener('compositionend', () => void Reflect.set(window, COMPOSING, false), true)
}

/** Does it at once, or as soon as the word is there. */
export function onceComposed(work: () => void): void {
  if (Reflect.get(window, COMPOSING) !== true) {
    work()
    return
  }
  // What the word does to its field comes first; and the next word may have begun by then.
  const later = () => setTimeout(() => onceComposed(work))
  addEventListener('compositionend', later, { capture: true, once: true })
}
