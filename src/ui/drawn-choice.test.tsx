import { act, useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Rendered, render } from '../testing/rendered.ts'
import { SegmentedRadio } from './segmented-radio.tsx'

const YEARS = [1, 2, 3].map((value) => ({ value, label: `${value}` }))

let page: Rendered
let told: number[]
let isRefused: boolean
/** Chooses another one, as the owner does by itself. */
let change: (value: number) => void
/** Renders the group with what was chosen before. */
let renderAgain: () => void

function Owner() {
  const [value, setValue] = useState(1)
  const [, again] = useState(0)
  change = setValue
  renderAgain = () => again((times) => times + 1)
  const choose = (chosen: number) => {
    told.push(chosen)
    if (!isRefused) setValue(chosen)
  }
  return <SegmentedRadio legend="years" value={value} onChange={choose} choices={YEARS} />
}

const radios = () => [...page.place.querySelectorAll('input')]
const chosen = () => String(radios().findIndex(({ checked }) => checked) + 1)
const pick = (value: number) => radios()[value - 1]?.click()

beforeEach(async () => {
  told = []
  isRefused = false
  page = await render(<Owner />)
})
afterEach(() => page.leave())

it('counts within the press', async () => {
  await act(() => {
    pick(2)
    expect(told).toEqual([2])
    expect(chosen()).toBe('2')
  })
  expect(chosen()).toBe('2')
})

it('keeps to what was chosen while what was there before is rendered', async () => {
  await act(async () => {
    pick(2)
    pick(3)
    renderAgain()
  })
  expect(told).toEqual([2, 3])
  expect(chosen()).toBe('3')
})

it('shows what its owner chooses, and hears of the former one when it is chosen again', async () => {
  await act(() => pick(3))
  await act(() => change(1))
  expect(chosen()).toBe('1')
  await act(() => pick(3))
  expect(told).toEqual([3, 3])
  expect(chosen()).toBe('3')
})

it('shows again what was there where the owner does not take the choice', async () => {
  isRefused = true
  await act(() => pick(2))
  expect(chosen()).toBe('1')
})

it('what was chosen on a page that comes to life stays until it is told, whatever else is rendered', async () => {
  const second = radios()[1]
  if (second) second.checked = true
  await act(() => renderAgain())
  expect([chosen(), told]).toEqual(['2', []])
})
