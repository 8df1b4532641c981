import type { FormEvent, FormEventHandler, MouseEvent, MouseEventHandler } from 'react'

/** What is done sooner needs no word about it, in milliseconds. */
const SHOWN_AFTER = 150

type OnClick = MouseEventHandler<HTMLButtonElement> | undefined

/** What goes on of each button: a second press of it may begin before the first is done. */
const running = new WeakMap<HTMLElement, number>()

/**
 * The same press, and for as long as what it does takes, it is seen on the button that it goes on. What fails is told
 * by who fails.
 */
export function busyWhile(onClick: OnClick): OnClick {
  if (!onClick) return undefined
  return (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    // What a handler returns is of no type, but a press that takes time returns when it is over.
    show(button, onClick(event))
  }
}

/** The same of a form, on the button that sent it. */
export function busySending(onSubmit: FormEventHandler<HTMLFormElement>) {
  return (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    const done: unknown = onSubmit(event)
    if (submitter) show(submitter, done)
  }
}

function show(button: HTMLElement, done: unknown): void {
  if (!(done instanceof Promise)) return
  running.set(button, (running.get(button) ?? 0) + 1)
  const later = setTimeout(() => {
    button.dataset.busy = ''
  }, SHOWN_AFTER)
  // Not caught here: whoever tells of what nobody caught finds it.
  void done.finally(() => {
    clearTimeout(later)
    const left = (running.get(button) ?? 1) - 1
    running.set(button, left)
    if (left === 0) delete button.dataset.busy
  })
}
