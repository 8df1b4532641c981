import type { MouseEvent, MouseEventHandler } from 'react'

/** What is done sooner needs no word about it, in milliseconds. */
const SHOWN_AFTER = 150

type OnClick = MouseEventHandler<HTMLButtonElement> | undefined

/**
 * The same press, and for as long as what it does takes, it is seen on the button that it goes on. What fails is told
 * by who fails.
 */
export function busyWhile(onClick: OnClick): OnClick {
  if (!onClick) return undefined
  return (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    // What a handler returns is of no type, but a press that takes time returns when it is over.
    const done: unknown = onClick(event)
    if (done instanceof Promise) show(button, done)
  }
}

function show(button: HTMLElement, done: Promise<unknown>): void {
  const later = setTimeout(() => {
    button.dataset.busy = ''
  }, SHOWN_AFTER)
  // Not caught here: whoever tells of what nobody caught finds it.
  void done.finally(() => {
    clearTimeout(later)
    delete button.dataset.busy
  })
}
