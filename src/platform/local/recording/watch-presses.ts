import { withoutNumbers, withoutPersonal } from '../../../domain/identity/index.ts'
import { accessibleName, roleOf } from './accessible-name.ts'

/**
 * Something that was done with a control, as somebody finds it who hears the page read out; `goto` is an address, in
 * `value`, that was reached without one.
 */
export type Press = {
  readonly what: 'press' | 'fill' | 'code' | 'choose' | 'check' | 'uncheck' | 'upload' | 'goto'
  readonly role: string
  readonly name: string
  /** Which of several that are called the same, from 0; absent: there is one. */
  readonly nth?: number
  /** The dialog it stands in; absent: the page. */
  readonly dialog?: string
  /** What was typed (of a code from a text message nothing), without what tells of somebody, or the label of what was chosen. */
  readonly value?: string
}

const PRESSED = 'button, a[href], summary, [role="tab"], [role="button"], [role="switch"]'

const TICKED = new Set(['checkbox', 'radio'])

/** Calls back with everything that is pressed, typed and chosen, until the returned function is called. */
export function watchPresses(onPress: (press: Press) => void): () => void {
  const clicked = (event: Event) => {
    const control = event.target instanceof Element ? event.target.closest(PRESSED) : null
    // What a click ticks tells itself, as a change.
    if (control && !isTicked(control)) onPress(pressOf(control, { what: 'press' }))
  }
  const told = (of: (control: Element) => Press | null) => (event: Event) => {
    const press = event.target instanceof Element ? of(event.target) : null
    if (press) onPress(press)
  }
  const [typed, changed] = [told(typingOf), told(changeOf)]
  document.addEventListener('click', clicked, true)
  document.addEventListener('input', typed, true)
  document.addEventListener('change', changed, true)
  return () => {
    document.removeEventListener('click', clicked, true)
    document.removeEventListener('input', typed, true)
    document.removeEventListener('change', changed, true)
  }
}

function isTicked(control: Element): boolean {
  return control instanceof HTMLInputElement && TICKED.has(control.type)
}

function changeOf(control: Element): Press | null {
  if (control instanceof HTMLSelectElement) {
    return pressOf(control, { what: 'choose', value: control.selectedOptions[0]?.label ?? '' })
  }
  if (!(control instanceof HTMLInputElement)) return null
  if (control.type === 'file') return pressOf(control, { what: 'upload' })
  if (TICKED.has(control.type)) {
    return pressOf(control, { what: control.checked ? 'check' : 'uncheck' })
  }
  return null
}

/** What a field holds after each key. */
function typingOf(control: Element): Press | null {
  const isTyped =
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && control.type !== 'file' && !isTicked(control))
  if (!isTyped) return null
  // A code that comes by text message is another one each time.
  if (control.autocomplete === 'one-time-code') return pressOf(control, { what: 'code' })
  return pressOf(control, { what: 'fill', value: withoutPerson(control) })
}

/** What was typed; of a person or a company a stand-in, because a test is read by others and kept in clear (MAT-09). */
function withoutPerson(control: HTMLInputElement | HTMLTextAreaElement): string {
  const { id, form, value } = control
  const member = control.name || id
  const isApplicant = member === 'name' && form?.elements.namedItem('idNumber') != null
  const told = withoutPersonal({ [isApplicant ? 'contactName' : member]: value })
  return withoutNumbers(String(Object.values(Object(told))[0] ?? value))
}

function pressOf(control: Element, done: Pick<Press, 'what' | 'value'>): Press {
  const role = roleOf(control)
  const name = accessibleName(control)
  const dialog = control.closest('dialog, [role="dialog"], [role="alertdialog"]')
  const alike = [...(dialog ?? document).querySelectorAll(control.localName)].filter(
    (one) => one.checkVisibility() && roleOf(one) === role && accessibleName(one) === name,
  )
  return {
    ...done,
    ...{ role, name },
    ...(alike.length > 1 && { nth: alike.indexOf(control) }),
    ...(dialog && { dialog: accessibleName(dialog) }),
  }
}
