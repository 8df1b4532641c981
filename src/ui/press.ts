import { afterPaint } from './after-paint.ts'

/** Work that waits until a finger or mouse button is up again; null: nothing is pressed. */
let waiting: (() => void)[] | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** A click follows its release at once, but a tap's only after the browser knew it for one. */
const CLICK_COMES_WITHIN = 80

/**
 * Does the work at once, or, while something is being pressed, after that press has become a click. What a press sets
 * off on its way (a check of the field it leaves) then moves nothing away from under it: the first press counts.
 */
export function afterPress(work: () => void): void {
  if (waiting) waiting.push(work)
  else work()
}

/** A handler that is called once the press is over that made a field lose the focus. */
export function onceReleased<E>(handler: ((event: E) => void) | undefined) {
  return handler && ((event: E) => afterPress(() => handler(event)))
}

function begin(): void {
  clearTimeout(timer)
  waiting ??= []
}

function end(): void {
  clearTimeout(timer)
  const works = waiting ?? []
  waiting = null
  for (const work of works) work()
}

/** The press has met its target. What waited comes after it was painted; what the click itself does, at once. */
function click(): void {
  clearTimeout(timer)
  const works = waiting ?? []
  waiting = null
  if (works.length > 0) afterPaint(() => works.map((work) => work()))
}

/** A click is still to come, or never will: the finger scrolled, or was lifted elsewhere. */
function release(): void {
  if (!waiting) return
  clearTimeout(timer)
  timer = setTimeout(end, CLICK_COMES_WITHIN)
}

if (typeof window !== 'undefined') {
  const listen = (names: string, listener: (event: Event) => void) => {
    for (const name of names.split(' ')) addEventListener(name, listener, true)
  }
  // A tap is told as a press of the mouse once more, and that one takes the focus.
  listen('pointerdown mousedown', begin)
  listen('pointerup mouseup', release)
  listen('click', click)
  // A release outside the window, after dragging, or in the list of a select is never told.
  listen('pointercancel dragend keydown blur change', ({ type, target }) => {
    if (type === 'blur' && target instanceof Node) return
    if (type === 'change' && !(target instanceof HTMLSelectElement)) return
    end()
  })
  listen('pointermove', (event) => {
    if ((event as PointerEvent).buttons === 0) release()
  })
}
