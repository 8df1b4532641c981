import { type Ref, useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { callOff, doWaiting, paintFirst, waitsForPaint } from './paint-first.ts'

type Typed = HTMLInputElement | HTMLSelectElement

type TypedText<F extends Typed> = {
  /** What the field holds, as far as its owner knows. */
  readonly value: string
  /** Told what was typed; that, or what the owner makes of it, is `value` as soon as it is rendered. */
  readonly onChange: ((typed: string) => void) | undefined
  readonly ref?: Ref<F> | undefined
  /** Of a `<select>`: among which texts is chosen. */
  readonly options?: readonly string[]
}

/**
 * What an `<input>` or `<select>` needs to be drawn by the browser itself: a key waits for nothing, and what follows from
 * it is rendered after it was painted. What its owner changes by itself flows in.
 */
export function useTypedText<F extends Typed = HTMLInputElement>(text: TypedText<F>) {
  const { value, onChange, ref, options = [] } = text
  const own = useRef<F>(null)
  const [defaultValue] = useState(value)
  const [answers, renderAgain] = useReducer((times: number) => times + 1, 0)
  const tell = useRef(onChange)
  /** What its owner knows that it holds. */
  const known = useRef(value)
  // It is there for whoever asks once the page is rendered.
  useImperativeHandle(ref, () => own.current as F, [])
  // Another list of options makes the browser choose by itself.
  const among = options.join('\n')
  const drawn = useRef({ value, answers, among })
  useLayoutEffect(() => {
    const field = own.current
    tell.current = onChange
    // Not at every render: what is typed into a page that comes to life is entered by who kept it, once it is alive.
    const before = drawn.current
    const isNews = value !== before.value || answers !== before.answers || among !== before.among
    if (!field || !isNews || waitsForPaint(field)) return
    drawn.current = { value, answers, among }
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
    const noteUntold = ({ isTrusted }: Event) => {
      if (field.value === known.current) return
      note()
      // A program goes on at once, maybe in a field that this choice replaces by another one: nothing waits any more.
      if (!isTrusted) doWaiting()
    }
    // Of a choice both are told, one after the other: whatever waits is done before the second.
    if (field instanceof HTMLInputElement) field.addEventListener('input', note)
    field.addEventListener('change', noteUntold)
    return () => {
      field.removeEventListener('input', note)
      field.removeEventListener('change', noteUntold)
      if (callOff(field)) tellAll()
    }
  }, [])
  return { ref: own, defaultValue }
}

/** To be set is to lose the caret and what could be undone; who is about to type over all of it still is. */
function show(field: Typed, value: string): void {
  if (field.value === value) return
  const isAllSelected = field instanceof HTMLInputElement && isTypedOver(field)
  field.value = value
  if (isAllSelected) field.select()
}

function isTypedOver(field: HTMLInputElement): boolean {
  const { selectionStart, selectionEnd, value } = field
  const isAll = selectionStart === 0 && selectionEnd === value.length
  return field === document.activeElement && value !== '' && isAll
}
