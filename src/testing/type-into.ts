import { act } from 'react'

/** Types this text, in one key, into the field of this id. */
export async function typeInto(place: HTMLElement, id: string, text: string): Promise<void> {
  const field = fieldIn(place, id)
  await act(async () => field.focus())
  await act(async () => {
    keyInto(field, text)
    // It is left typed: what follows from it is done before whatever happens next, and no painting is waited for.
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Has the field hold this text, as the browser does within one key; or as a program that fills it in, which tells `change`. */
export function keyInto(field: HTMLInputElement, text: string, event = 'input'): void {
  // React overrides `value` of the element itself to see what it set; the prototype's is the browser's.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event(event, { bubbles: true }))
}

export function fieldIn(place: HTMLElement, id: string): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(`#${id}`)
  if (!found) throw new Error(`The page has the field ${id}`)
  return found
}
