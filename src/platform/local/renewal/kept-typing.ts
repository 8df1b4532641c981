import { wasTypedEarly } from '../early/early-press.ts'

/** A click is told before React, which may come to life within it, puts a radio back; `input` may follow or not. */
const TYPING = ['click', 'input', 'change'] as const

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** A field is found again by its label and, of several with one label, by its place among them. */
export type KeptField = {
  readonly label: string
  readonly place: number
  readonly value: string | boolean
}

/**
 * What was typed into a page so far: before the program arrived, or before a reload that the program itself asks for.
 * Fields of a form that is marked `data-private` are left out: what is sealed elsewhere must not stand in
 * sessionStorage in clear (MAT-09); such a form keeps itself.
 */
export function readFields(
  root: ParentNode,
  isWanted: (field: Element) => boolean = () => true,
): readonly KeptField[] {
  const places = new Map<string, number>()
  return fieldsIn(root).flatMap((field): KeptField[] => {
    const label = labelOf(field)
    const place = places.get(label) ?? 0
    places.set(label, place + 1)
    if (field.closest('[data-private]') || !isWanted(field)) return []
    return [{ label, place, value: contentOf(field) }]
  })
}

/**
 * Puts back what the browser itself has entered again into a page that Back led to: it remembers what was sent or erased
 * since as well. What is to be found is kept by us.
 */
export function putBackRemembered(root: ParentNode): void {
  const all = fieldsIn(root)
  const typed = all.filter(wasTypedEarly)
  for (const field of all) {
    // A radio that was pressed has unticked the others of its group.
    if (!typed.some((one) => one === field || isSameGroup(field, one))) putBack(field)
  }
}

/**
 * Follows what is typed into a page while it comes to life, until the returned function enters it again: the program
 * that brings the page to life knows only what stood there first.
 */
export function keepTyping(root: HTMLElement): () => Promise<void> {
  const typed = new Map(fieldsIn(root).map((field) => [field, contentOf(field)]))
  let select = selectionNow()
  // A page that comes to life puts back what it knows, and with it the end of what was selected.
  const noteSelection = () => {
    const field = document.activeElement
    if (isTextField(field) && typed.get(field) === field.value) select = selectionNow()
  }
  const note = ({ type, target }: Event) => {
    // React put it back meanwhile: what it was pressed for was told by the click.
    if (type !== 'click' && target instanceof HTMLInputElement && isPutBack(target)) return
    for (const field of typed.keys()) {
      // A radio that is ticked unticks the others of its group, of which nothing is told.
      if (field === target || isSameGroup(field, target)) typed.set(field, contentOf(field))
    }
  }
  for (const event of TYPING) root.addEventListener(event, note, true)
  document.addEventListener('selectionchange', noteSelection, true)
  return async () => {
    noteSelection()
    // Called while React commits, where it would answer each of the events below by putting the old value back first.
    await null
    for (const event of TYPING) root.removeEventListener(event, note, true)
    document.removeEventListener('selectionchange', noteSelection, true)
    for (const field of typed.keys()) putBack(field)
    for (const [field, value] of typed) enter(field, value)
    select()
  }
}

/**
 * Enters into the page what can be entered by now; returns what still waits for its field. What follows from one is
 * there before the next is looked for: another product has other fields of the same name.
 */
export async function enterFields(
  root: ParentNode,
  kept: readonly KeptField[],
  signal?: AbortSignal,
): Promise<readonly KeptField[]> {
  const waiting: KeptField[] = []
  for (const one of kept) {
    if (signal?.aborted) break
    const { label, place, value } = one
    const field = fieldsIn(root).filter((other) => labelOf(other) === label)[place]
    // Some wait for what another choice brings.
    if (!field || field.matches(':disabled')) waiting.push(one)
    else if (enter(field, value)) await rendered()
  }
  return waiting
}

/** What a change brings is rendered after that was painted; a page that nobody sees is not painted. */
async function rendered(): Promise<void> {
  if (!document.hidden) await new Promise((done) => requestAnimationFrame(done))
  for (let task = 0; task < 2; task += 1) await new Promise((done) => setTimeout(done))
}

/** Returns what selects again what is selected now: who is about to type over a number must not add to it. */
function selectionNow(): () => void {
  const field = document.activeElement
  if (!isTextField(field) || field.selectionStart === null) return () => {}
  const { selectionStart, selectionEnd } = field
  return () => {
    if (field === document.activeElement) field.setSelectionRange(selectionStart, selectionEnd)
  }
}

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** As the page was sent: what is entered then is a change, which React would else not tell of. */
function putBack(field: Field): void {
  if (isTicked(field)) field.checked = field.defaultChecked
  else if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.selected = option.defaultSelected
  } else field.value = field.defaultValue
}

/** Returns whether it changed anything. */
function enter(field: Field, value: string | boolean): boolean {
  if (typeof value === 'boolean') {
    // Another radio of the group unticks the one that was ticked.
    const isWanted = isTicked(field) && (value || field.type === 'checkbox')
    const isChange = isWanted && field.checked !== value
    if (isChange) field.click()
    return isChange
  }
  if (field.value === value) return false
  // React overrides `value` of the element itself to see what it set; the prototype's is the browser's.
  const prototype = Object.getPrototypeOf(field)
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  const event = field instanceof HTMLSelectElement ? 'change' : 'input'
  field.dispatchEvent(new Event(event, { bubbles: true }))
  // It was left before anybody could say what is wrong with it.
  if (field !== document.activeElement) {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  }
  return true
}

function fieldsIn(root: ParentNode): readonly Field[] {
  const all = root.querySelectorAll<Field>('input:not([type=file]), select, textarea')
  return [...all].filter(({ disabled }) => !disabled)
}

function labelOf(field: Field): string {
  const own = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.name
  return `${field.tagName} ${own.trim()}`
}

function isPutBack(field: HTMLInputElement): boolean {
  return isTicked(field) && !field.checked
}

function isSameGroup(field: Field, target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio' && field.name === target.name
}

function contentOf(field: Field): string | boolean {
  return isTicked(field) ? field.checked : field.value
}

function isTicked(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)
}
