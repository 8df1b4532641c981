import { waitsForPaint } from '../../ui/paint-first.ts'

/** Of a key the browser tells `input`; of what is chosen, and of what a program fills in, it may be `change` alone. */
const TOLD = ['input', 'change'] as const

/**
 * Calls back for every key and choice in a field of the record that the form is told of only once it was painted. Returns
 * what ends it.
 */
export function onNotToldYet(record: () => object, listener: () => void): () => void {
  const note = ({ target }: Event) => {
    if (!isField(target) || !waitsForPaint(target)) return
    if (target.name in record() || target.id in record()) listener()
  }
  for (const type of TOLD) addEventListener(type, note)
  return () => {
    for (const type of TOLD) removeEventListener(type, note)
  }
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
