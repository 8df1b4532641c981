import { act, useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Rendered, render } from '../testing/rendered.ts'
import { keyInto } from '../testing/type-into.ts'
import { SearchField } from './search-field.tsx'

/** Typing rests by then, in milliseconds. */
const RESTED = 400

let page: Rendered
let searched: string[]

function List() {
  const [value, setValue] = useState('')
  const search = (typed: string) => {
    searched.push(typed)
    setValue(typed)
  }
  return <SearchField label="search" placeholder="" value={value} onSearch={search} />
}

const field = () => page.place.querySelector('input') as HTMLInputElement
const wait = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
const tell = (event: Event) => act(() => void field().dispatchEvent(event))

const type = (text: string) => act(() => keyInto(field(), text))

beforeEach(async () => {
  vi.useFakeTimers()
  searched = []
  page = await render(<List />)
})
afterEach(async () => {
  await page.leave()
  vi.useRealTimers()
})

it('APP-05 follows when typing rests, once', async () => {
  await type('a')
  await wait(100)
  await type('ab')
  await wait(100)
  expect(searched).toEqual([])
  await wait(RESTED)
  expect(searched).toEqual(['ab'])
})

it('APP-05 Enter right after a key searches for all of it, and so does leaving the field', async () => {
  await type('abc')
  await tell(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await wait(1)
  expect(searched).toEqual(['abc'])
  await act(() => field().focus())
  await type('abcd')
  await act(() => field().blur())
  expect(searched).toEqual(['abc', 'abcd'])
})

it('APP-05 nothing is searched for while a word is put together; its end is', async () => {
  await tell(new CompositionEvent('compositionstart', { bubbles: true }))
  await type('zhong')
  await wait(RESTED)
  expect(searched).toEqual([])
  await type('中')
  await tell(new CompositionEvent('compositionend', { bubbles: true }))
  await wait(RESTED)
  expect(searched).toEqual(['中'])
})

it('APP-05 a list that is left searches for nothing more', async () => {
  await type('a')
  await wait(20)
  await page.unmount()
  await vi.advanceTimersByTimeAsync(RESTED)
  expect(searched).toEqual([])
})
