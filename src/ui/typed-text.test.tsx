import { act, createRef, type Ref, useLayoutEffect, useRef, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { painted } from '../testing/painted.ts'
import { type Rendered, render } from '../testing/rendered.ts'
import { keyInto } from '../testing/type-into.ts'
import { afterPaint } from './after-paint.ts'
import { SelectField } from './select-field.tsx'
import { useTypedText } from './typed-text.ts'
import { useEagerValue } from './use-eager-value.ts'

let page: Rendered
let told: string[]
/** Sets what the owner keeps, as another tab or a reset does. */
let change: (value: string) => void
/** What the owner makes of what was typed. */
let make: (typed: string) => string
/** Renders the field with what its owner kept before. */
let renderAgain: () => void

function Owner() {
  const [value, setValue] = useState('first')
  const [, again] = useState(0)
  renderAgain = () => again((times) => times + 1)
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

/** What an owner shows whose consequences come later. */
let slowlyShown: string

function Slow() {
  const [value, setValue] = useState('')
  slowlyShown = value
  const [eager, pass] = useEagerValue(value, setValue)
  return <input {...useTypedText({ value: eager, onChange: pass })} />
}

/** Moves the focus on as it is rendered. */
let lead: () => void

function Leading() {
  const [isLed, setLed] = useState(false)
  const next = useRef<HTMLButtonElement>(null)
  lead = () => setLed(true)
  useLayoutEffect(() => {
    if (isLed) next.current?.focus()
  }, [isLed])
  return (
    <>
      <Owner />
      <button type="button" ref={next} />
    </>
  )
}

function Known({ ref }: { ref: Ref<HTMLInputElement> }) {
  return <input {...useTypedText({ value: 'first', onChange: () => {}, ref })} />
}

const field = () => page.place.querySelector('input') as HTMLInputElement

const type = (text: string, event?: string) => keyInto(field(), text, event)

beforeEach(async () => {
  told = []
  make = (typed) => typed
  page = await render(<Owner />)
})
afterEach(() => page.leave())

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

it('is typed over still where all of it was selected as its owner changed it', async () => {
  await act(async () => field().focus())
  field().select()
  await act(() => change('another one'))
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, 'another one'.length])
  field().setSelectionRange(3, 3)
  await act(() => change('a third'))
  expect(field().selectionStart).toBe(field().selectionEnd)
})

it('tells what was typed when it is taken away', async () => {
  type('last')
  await page.unmount()
  expect(told).toEqual(['last'])
})

it('what a slow owner renders meanwhile takes nothing of what was typed since', async () => {
  await page.leave()
  page = await render(<Slow />)
  await act(async () => {
    type('1')
    await new Promise<void>(afterPaint)
    type('12')
    await new Promise<void>(afterPaint)
  })
  expect([field().value, slowlyShown]).toEqual(['12', '12'])
})

it('a key that waits while what is rendered moves the focus is told, without a complaint of React', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  await page.leave()
  page = await render(<Leading />)
  field().focus()
  type('key')
  await act(() => lead())
  expect(document.activeElement?.localName).toBe('button')
  expect([told, field().value]).toEqual([['key'], 'key'])
  expect(complaint).not.toHaveBeenCalled()
})

it('a field that was typed into before the program came keeps its text, and is known by its element', async () => {
  const ref = createRef<HTMLInputElement>()
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = '<input value="first">'
  const typed = place.querySelector('input') as HTMLInputElement
  typed.value = 'typed'
  const root = await act(() => hydrateRoot(place, <Known ref={ref} />))
  expect([typed.isConnected, typed.value, ref.current]).toEqual([true, 'typed', typed])
  await act(() => root.unmount())
  place.remove()
})

it('what a program fills in counts also where it tells only that it is changed, and once', async () => {
  await act(async () => type('filled in', 'change'))
  await painted()
  expect(told).toEqual(['filled in'])
  await act(async () => field().dispatchEvent(new Event('change', { bubbles: true })))
  await painted()
  expect(told).toEqual(['filled in'])
})

it('what was typed into a page that comes to life stays until it is told, whatever else is rendered', async () => {
  field().value = 'early'
  await act(async () => renderAgain())
  expect([field().value, told]).toEqual(['early', []])
})

/** Sets among what can be chosen. */
let offer: (options: readonly string[]) => void

function Choosing() {
  const [value, setValue] = useState('a')
  const [options, setOptions] = useState<readonly string[]>(['a', 'b', 'c'])
  change = setValue
  offer = setOptions
  const choose = (chosen: string) => {
    told.push(chosen)
    setValue(make(chosen))
  }
  return (
    <SelectField
      id="choice"
      label="choice"
      value={value}
      onChange={choose}
      options={options.map((one) => ({ value: one, label: one }))}
    />
  )
}

const choice = () => page.place.querySelector('select') as HTMLSelectElement

function choose(value: string) {
  choice().value = value
  for (const event of ['input', 'change'])
    choice().dispatchEvent(new Event(event, { bubbles: true }))
}

it('what a program chooses of a list is told at once, and its owner may choose as well', async () => {
  await page.leave()
  page = await render(<Choosing />)
  expect(choice().value).toBe('a')
  choose('b')
  expect([told, choice().value]).toEqual([['b'], 'b'])
  await act(() => change('c'))
  expect(choice().value).toBe('c')
  make = () => 'c'
  choose('a')
  expect([told, choice().value]).toEqual([['b', 'a'], 'c'])
})

it('what is chosen of a list stays so where the list becomes another one', async () => {
  await page.leave()
  page = await render(<Choosing />)
  await act(() => change('b'))
  await act(() => offer(['a', 'c']))
  expect(choice().value).not.toBe('b')
  await act(() => offer(['a', 'c', 'b']))
  expect(choice().value).toBe('b')
  expect(told).toEqual([])
})
