import { type Ref, useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { callOff, paintFirst, waitsForPaint } from './paint-first.ts'

type TypedText = {
  /** What the field holds, as far as its owner knows. */
  readonly value: string
  /** Told what was typed; that, or what the owner makes of it, is `value` as soon as it is rendered. */
  readonly onChange: ((typed: string) => void) | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/**
 * What an `<input>` needs to be drawn by the browser itself: a key waits for nothing, and what follows from it is rendered
 * after it was painted. What its owner changes by itself flows in.
 */
export function useTypedText({ value, onChange, ref }: TypedText) {
  const own = useRef<HTMLInputElement>(null)
  const [defaultValue] = useState(value)
  const [, renderAgain] = useReducer((times: number) => times + 1, 0)
  const tell = useRef(onChange)
  // It is there for whoever asks once the page is rendered.
  useImperativeHandle(ref, () => own.current as HTMLInputElement, [])
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    const field = own.current
    tell.current = onChange
    // What was typed into a page that came before the program is entered by who kept it.
    if (field && !isFirst.current && !waitsForPaint(field)) show(field, value)
    isFirst.current = false
  })
  useLayoutEffect(() => {
    const field = own.current
    if (!field) return
    const note = () =>
      paintFirst(field, () => {
        tell.current?.(field.value)
        // Where the owner keeps what stood there before, the field shows that again.
        renderAgain()
      })
    field.addEventListener('input', note)
    return () => {
      field.removeEventListener('input', note)
      if (callOff(field)) tell.current?.(field.value)
    }
  }, [])
  return { ref: own, defaultValue }
}

/** To be set is to lose the caret and what could be undone. */
function show(field: HTMLInputElement, value: string): void {
  if (field.value !== value) field.value = value
}
