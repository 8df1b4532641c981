/** The longest that something waits for a page that is busy all the time, in milliseconds. */
const PATIENCE = 2_000

/** Does it when the page has nothing else to do. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: PATIENCE })
  else setTimeout(work)
}

/** Resolves when the page has nothing else to do; a page that nobody sees has nothing. */
export function untilIdle(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) setTimeout(done)
    else whenIdle(done)
  })
}

/** By then a page has started, in milliseconds. */
const STARTED_AFTER = 2_000

/** Resolves when a page that has just begun has started, or somebody does something on it; what they do comes first. */
export function untilStarted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(() => void untilIdle().then(done), STARTED_AFTER)
    onFirstAct(done)
  })
}

const ACTS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'] as const

/** So long nobody does anything before something takes time that they might notice, in milliseconds. */
const PAUSE = 500

/** The same of what takes little, and is wanted soon. */
export const BREATH = 150

/** What somebody waits for the answer of; a pointer may move all the time. */
const BUSY = ['pointerdown', 'keydown'] as const

/** Calls back once, when somebody who is doing something pauses: whoever types on is never kept waiting. */
export function whenPausing(listener: () => void, pause = PAUSE): void {
  const over = () => {
    for (const act of BUSY) removeEventListener(act, wait, true)
    whenIdle(listener)
  }
  let timer = setTimeout(over, pause)
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(over, pause)
  }
  for (const act of BUSY) addEventListener(act, wait, { capture: true, passive: true })
}

/** Calls back when somebody first does anything on the page; what they do comes first. */
export function onFirstAct(listener: () => void): void {
  // Somebody was faster than the program: a field has the focus by now.
  if (document.activeElement !== null && document.activeElement !== document.body) {
    whenIdle(listener)
    return
  }
  let rest: string | null = null
  const acted = (event: Event) => {
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      // Of a pointer that rests where the page appears, browsers tell a move that nobody made.
      const place = `${event.screenX} ${event.screenY}`
      rest ??= place
      if (place === rest) return
    }
    for (const act of ACTS) removeEventListener(act, acted, true)
    whenIdle(listener)
  }
  for (const act of ACTS) addEventListener(act, acted, { capture: true, passive: true })
}
