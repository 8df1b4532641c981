import { act } from 'react'

/** Types this text, in one key, into the field of this id. */
export async function typeInto(place: HTMLElement, id: string, text: string): Promise<void> {
  const field = fieldIn(place, id)
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  await act(async () => field.focus())
  await act(async () => {
    set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    // It is left typed: what follows from it is done before whatever happens next, and no painting is waited for.
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

export function fieldIn(place: HTMLElement, id: string): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(`#${id}`)
  if (!found) throw new Error(`The page has the field ${id}`)
  return found
}
