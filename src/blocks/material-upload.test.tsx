import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Material } from '../domain/applications/index.ts'
import { MaterialUpload } from './material-upload.tsx'

/** A file on its way: what ends it, and whether it is still wanted. */
type OnItsWay = { readonly end: (refusal: string | null) => void; readonly isWanted: () => boolean }

let root: Root
let place: HTMLElement
let underWay: Map<string, OnItsWay>

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  underWay = new Map()
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

async function show(material: Material) {
  await act(() =>
    root.render(
      <MaterialUpload
        {...{
          place: `A1 ${material}`,
          material,
          required: true,
          files: [],
          twins: [],
          onRemove: () => {},
        }}
        onPick={({ name }, isWanted) => new Promise((end) => underWay.set(name, { end, isWanted }))}
      />,
    ),
  )
}

async function pick(...names: readonly string[]) {
  const input = place.querySelector('input')
  if (!input) throw new Error('There is no place for a file.')
  Object.defineProperty(input, 'files', {
    configurable: true,
    value: names.map((name) => new File(['x'], name)),
  })
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })))
}

const end = (name: string, refusal: string | null = null) =>
  act(async () => underWay.get(name)?.end(refusal))

it('MAT-06 a file that takes its time gives way to the one chosen after it', async () => {
  await show('licence')
  await pick('slow.jpg')
  await pick('other.jpg')
  expect(underWay.get('slow.jpg')?.isWanted()).toBe(false)
  expect(underWay.get('other.jpg')?.isWanted()).toBe(true)
  await end('slow.jpg', 'The slow one is no picture.')
  expect(place.textContent).toContain('正在检查 other.jpg')
  expect(place.textContent).not.toContain('The slow one')
  await end('other.jpg', 'The other one is no picture.')
  expect(place.textContent).not.toContain('正在检查')
  expect(place.textContent).toContain('The other one is no picture.')
})

it('MAT-06 where several files belong, each is wanted, and the last says that all are checked', async () => {
  await show('other')
  await pick('one.jpg', 'two.jpg')
  await pick('three.jpg')
  expect(underWay.get('one.jpg')?.isWanted()).toBe(true)
  await end('three.jpg')
  expect(place.textContent).toContain('正在检查 one.jpg')
  await end('one.jpg', 'One is no picture.')
  expect(place.textContent).toContain('正在检查 two.jpg')
  await end('two.jpg')
  expect(place.textContent).not.toContain('正在检查')
  expect(place.textContent).toContain('One is no picture.')
})
