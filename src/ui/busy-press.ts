import type { FormEvent, MouseEvent } from 'react'
import { asPressed, pressNow } from './from-here.ts'
import { paintFirst } from './paint-first.ts'

/** What is done sooner needs no word about it, in milliseconds. */
const SHOWN_AFTER = 150

/** What a press does; a promise that it returns resolves when that is done. */
export type OnPress = () => unknown

/** What goes on of each button: a second press of it may begin before the first is done. */
const running = new WeakMap<HTMLElement, number>()

/**
 * The `onClick` of a button: that it is pressed is painted before what it does begins, and for as long as that takes it is
 * seen on the button that it goes on. What fails is told by who fails.
 */
export function pressing(onPress: OnPress | undefined) {
  return ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    if (!onPress) return
    const press = pressNow()
    // Each press is one of its own.
    paintFirst({}, () => show(currentTarget, asPressed(press, onPress)))
  }
}

/** The same of what browsers allow within a press only: to copy, to have a file chosen. */
export function pressingAtOnce(onPress: OnPress | undefined) {
  return ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    if (onPress) show(currentTarget, asPressed(pressNow(), onPress))
  }
}

/** The same of a form, on the button that sent it. */
export function sending(onSubmit: OnPress) {
  return (event: FormEvent<HTMLFormElement>) => {
    // The browser sends nothing; and React would tell the form as well from which a dialog with this one was opened.
    event.preventDefault()
    event.stopPropagation()
    const { submitter } = event.nativeEvent as SubmitEvent
    const press = pressNow()
    paintFirst({}, () => {
      const done = asPressed(press, onSubmit)
      if (submitter) show(submitter, done)
    })
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
