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
  const [answers, renderAgain] = useReducer((times: number) => times + 1, 0)
  const tell = useRef(onChange)
  /** What its owner knows that it holds. */
  const known = useRef(value)
  // It is there for whoever asks once the page is rendered.
  useImperativeHandle(ref, () => own.current as HTMLInputElement, [])
  const drawn = useRef({ value, answers })
  useLayoutEffect(() => {
    const field = own.current
    tell.current = onChange
    // Not at every render: what is typed into a page that comes to life is entered by who kept it, once it is alive.
    const isNews = value !== drawn.current.value || answers !== drawn.current.answers
    if (!field || !isNews || waitsForPaint(field)) return
    drawn.current = { value, answers }
    show(field, value)
    known.current = field.value
  })
  useLayoutEffect(() => {
    const field = own.current
    if (!field) return
    const tellAll = () => {
      known.current = field.value
      tell.current?.(field.value)
    }
    const note = () =>
      paintFirst(field, () => {
        tellAll()
        // Where the owner keeps what stood there before, the field shows that again.
        renderAgain()
      })
    // Some programs that fill in forms tell of nothing else.
    const noteUntold = () => field.value !== known.current && note()
    field.addEventListener('input', note)
    field.addEventListener('change', noteUntold)
    return () => {
      field.removeEventListener('input', note)
      field.removeEventListener('change', noteUntold)
      if (callOff(field)) tellAll()
    }
  }, [])
  return { ref: own, defaultValue }
}

/** To be set is to lose the caret and what could be undone. */
function show(field: HTMLInputElement, value: string): void {
  if (field.value !== value) field.value = value
}
