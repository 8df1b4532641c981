import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { painted } from '../testing/painted.ts'
import { useTypedText } from './typed-text.ts'

let root: Root
let place: HTMLElement
let told: string[]
/** Sets what the owner keeps, as another tab or a reset does. */
let change: (value: string) => void
/** What the owner makes of what was typed. */
let make: (typed: string) => string

function Owner() {
  const [value, setValue] = useState('first')
  change = setValue
  const text = useTypedText({
    value,
    onChange: (typed) => {
      told.push(typed)
      setValue(make(typed))
    },
  })
  return <input {...text} />
}

const field = () => place.querySelector('input') as HTMLInputElement

function type(text: string) {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
  set?.call(field(), text)
  field().dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  told = []
  make = (typed) => typed
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await act(() => root.render(<Owner />))
})
afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

it('is told after the painting, once for all that was typed until then', async () => {
  expect(field().value).toBe('first')
  type('a')
  type('ab')
  expect(told).toEqual([])
  await painted()
  expect(told).toEqual(['ab'])
  expect(field().value).toBe('ab')
})

it('shows what its owner changes', async () => {
  await act(() => change('theirs'))
  expect(field().value).toBe('theirs')
})

it('keeps what is being typed where its owner changes something before it was told', async () => {
  type('mine')
  await act(() => change('theirs'))
  expect(field().value).toBe('mine')
  await painted()
  expect(told).toEqual(['mine'])
  expect(field().value).toBe('mine')
})

it('shows what its owner makes of what was typed, also where that is what stood there before', async () => {
  make = (typed) => typed.toUpperCase()
  type('a')
  await painted()
  expect(field().value).toBe('A')
  make = () => 'A'
  type('Ab')
  await painted()
  expect(field().value).toBe('A')
})

it('leaves the caret where it is', async () => {
  type('abcd')
  field().setSelectionRange(2, 2)
  await painted()
  expect(field().selectionStart).toBe(2)
})

it('tells what was typed when it is taken away', async () => {
  type('last')
  await act(() => root.unmount())
  expect(told).toEqual(['last'])
  root = createRoot(place)
})
