import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepFocus } from './keep-focus.ts'
import { closeModal, openModal } from './open-modal.ts'

/** So long a painting takes at most, in milliseconds. */
const PAINTING = 100

let done: string[]
let dialog: HTMLDialogElement
let row: HTMLElement
/** Other tests share the document: nothing looks on there when this one has ended. */
let looking: MutationObserver[]

beforeEach(() => {
  vi.useFakeTimers()
  looking = []
  const Known = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(callback)
      looking.push(this)
    }
  }
  vi.stubGlobal('MutationObserver', Known)
  document.body.innerHTML =
    '<main><ul><li><button>Delete</button></li></ul></main>' +
    '<dialog><button>Yes</button></dialog>'
  const found = <E extends HTMLElement>(selector: string) => {
    const element = document.querySelector<E>(selector)
    if (!element) throw new Error(`${selector} is shown`)
    return element
  }
  dialog = found('dialog')
  row = found('li')
  done = []
  // What jsdom lacks.
  Element.prototype.checkVisibility = function isVisible(this: Element) {
    const hidden = this.closest('dialog')
    return !hidden || (hidden.open && hidden.style.display !== 'none')
  }
  const close = () => {
    done.push('closed')
    dialog.removeAttribute('open')
  }
  Object.assign(dialog, { showModal: () => dialog.setAttribute('open', ''), close })
  found('ul').addEventListener('focus', () => done.push('focus kept'))
  keepFocus(found('main'))
})
afterEach(() => {
  for (const observer of looking) observer.disconnect()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(Element.prototype, 'checkVisibility')
  document.body.innerHTML = ''
  vi.useRealTimers()
})

it('where a dialog closes whose opener is gone, the focus is kept once the page behind can take it', async () => {
  row.querySelector('button')?.focus()
  openModal(dialog)
  await vi.advanceTimersByTimeAsync(PAINTING)
  dialog.querySelector('button')?.focus()
  // The answer has come: the row is gone, and the dialog with what had the focus.
  row.remove()
  dialog.replaceChildren()
  await Promise.resolve()
  closeModal(dialog)
  await vi.advanceTimersByTimeAsync(PAINTING)
  expect(done).toEqual(['closed', 'focus kept'])
})
