import { flushSync } from 'react-dom'
import { afterPaint } from './after-paint.ts'

const waiting = new Map<object, () => void>()
let isAsked = false

/**
 * Does the work once the browser has painted what it shows of a key or press by itself, or before the next thing happens
 * that may depend on it: whoever goes on at once finds everything done. Of one `source`, what it asked last.
 */
export function paintFirst(source: object, work: () => void): void {
  waiting.set(source, work)
  if (isAsked) return
  isAsked = true
  afterPaint(() => {
    isAsked = false
    doWaiting()
  })
}

export const waitsForPaint = (source: object): boolean => waiting.has(source)

/** Does it no more. Returns whether it was still to be done. */
export const callOff = (source: object): boolean => waiting.delete(source)

function doWaiting(): void {
  for (const [source, work] of [...waiting]) {
    // What is done here may have more happen, and so the rest be done.
    if (waiting.get(source) !== work) continue
    waiting.delete(source)
    try {
      flushSync(work)
    } catch (error) {
      // As of any listener: what else waits is done.
      reportError(error)
    }
  }
}

/** What may depend on what was typed or pressed before. */
const NEXT = 'pointerdown mousedown click change focusout submit beforeunload pagehide'.split(' ')

/** Keys that go on typing. */
const TYPING = /^(.|Backspace|Delete|Shift|Process|Unidentified)$/u

if (typeof window !== 'undefined') {
  for (const type of NEXT) addEventListener(type, doWaiting, true)
  const atKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey || !TYPING.test(key)) doWaiting()
  }
  addEventListener('keydown', atKey, true)
}
