import { flushSync } from 'react-dom'
import { afterPaint } from './after-paint.ts'

const waiting = new Map<object, () => void>()
/** Of which painting something waits; null: nothing does. */
let awaited: object | null = null

/**
 * Does the work once the browser has painted what it shows of a key or press by itself, or before the next thing happens
 * that may depend on it: whoever goes on at once finds everything done. Where one `source` asks again meanwhile, only what
 * it asked last is done.
 */
export function paintFirst(source: object, work: () => void): void {
  waiting.set(source, work)
  if (awaited) return
  const own = {}
  awaited = own
  afterPaint(() => {
    // What was asked since something else happened waits for a painting of its own.
    if (awaited === own) doWaiting()
  })
}

export const waitsForPaint = (source: object): boolean => waiting.has(source)

/** Drops what waits of a source. Returns whether anything did. */
export const callOff = (source: object): boolean => waiting.delete(source)

/** Does now what waits to be painted. */
export function doWaiting(event?: Event): void {
  awaited = null
  // A field may lose the focus while React commits, which is no time to render.
  const does = event?.type === 'focusout' ? (work: () => void) => work() : flushSync
  for (const [source, work] of [...waiting]) {
    // What is done here may have more happen, and so the rest be done.
    if (waiting.get(source) !== work) continue
    waiting.delete(source)
    try {
      does(work)
    } catch (error) {
      // As with listeners, one that fails does not keep the others from being done.
      reportError(error)
    }
  }
}

/** What may depend on what was typed or pressed before. */
const NEXT =
  'pointerdown mousedown click change focusout submit popstate beforeunload pagehide'.split(' ')

/** Keys that go on typing; a space that presses a button does it when it is released, by a click. */
const TYPING = /^(.|Backspace|Delete|Shift|Process|Unidentified)$/u

if (typeof window !== 'undefined') {
  for (const type of NEXT) addEventListener(type, doWaiting, true)
  const atKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey || !TYPING.test(key)) doWaiting()
  }
  addEventListener('keydown', atKey, true)
}
