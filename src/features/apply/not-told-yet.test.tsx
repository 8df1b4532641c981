import { act } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ok, refuse } from '../../domain/shared/result.ts'
import { painted } from '../../testing/painted.ts'
import { type Rendered, render } from '../../testing/rendered.ts'
import { changeFields } from '../../ui/form.tsx'
import { paintFirst } from '../../ui/paint-first.ts'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'

const KEPT = { name: '' }
const schema = z.object({ name: z.string() })

let shared: SharedForm<typeof KEPT>
let page: Rendered
let written: Partial<typeof KEPT>[]
let isFull: boolean

function Form() {
  shared = useSharedForm(schema, KEPT, {
    save: async (changed) => {
      written.push(changed)
      return isFull ? refuse('storage-full') : ok(null)
    },
  })
  return (
    <>
      <input id="name" />
      <input id="applicant-name" name="name" />
      <input id="code" />
      <select name="name" id="choice" />
    </>
  )
}

/** The browser paints a key before the form hears of it. */
const press = (id: string, told: () => void = () => {}, event = 'input') =>
  act(async () => {
    const field = page.place.querySelector(`#${id}`)
    if (!field) throw new Error(`There is no ${id}`)
    field.addEventListener(event, () => paintFirst(field, told), { once: true })
    field.dispatchEvent(new Event(event, { bubbles: true }))
  })

/** Nobody has typed for a while. */
const rested = () => act(() => new Promise((done) => setTimeout(done, 350)))

beforeEach(async () => {
  written = []
  isFull = false
  page = await render(<Form />)
})
afterEach(() => page.leave())

it('APP-07 a key is not said to be saved before the form has heard of it', async () => {
  await press('name', () => changeFields(shared.form, { name: '星' }))
  expect([shared.edits.state(), written]).toEqual(['saving', []])
  await painted()
  await act(() => shared.edits.flush())
  await rested()
  expect([shared.edits.state(), written]).toEqual(['saved', [{ name: '星' }]])
})

it('APP-07 the same of a field whose id is another one than its name in the record', async () => {
  await press('applicant-name')
  expect(shared.edits.state()).toBe('saving')
  await painted()
})

it('APP-07 the same of what is chosen', async () => {
  await press('choice', () => changeFields(shared.form, { name: '星' }), 'change')
  expect([shared.edits.state(), written]).toEqual(['saving', []])
  await painted()
  await act(() => shared.edits.flush())
  await rested()
  expect([shared.edits.state(), written]).toEqual(['saved', [{ name: '星' }]])
})

it('APP-07 all is saved again where a key changed nothing, and one in what is no field of the record is none', async () => {
  await press('name')
  expect(shared.edits.state()).toBe('saving')
  await painted()
  await rested()
  expect(shared.edits.state()).toBe('saved')
  await press('code')
  expect(shared.edits.state()).toBe('saved')
  await painted()
})

it('APP-07 while somebody types it is not said again and again that all is saved, though every key is', async () => {
  const said: unknown[] = []
  shared.edits.subscribe(() => said.push(shared.edits.state()))
  for (const name of ['a', 'ab', 'abc']) {
    await press('name', () => changeFields(shared.form, { name }))
    await painted()
    await act(() => shared.edits.flush())
  }
  expect([said, written]).toEqual([['saving'], ['a', 'ab', 'abc'].map((name) => ({ name }))])
  await rested()
  expect(said).toEqual(['saving', 'saved'])
})

it('APP-07 why nothing is saved is told after a press, however long that takes, and moves nothing from under it', async () => {
  isFull = true
  await press('name', () => changeFields(shared.form, { name: '星' }))
  dispatchEvent(new Event('pointerdown'))
  await painted()
  await act(() => shared.edits.flush())
  await rested()
  expect(shared.edits.state()).toBe('saving')
  await act(async () => void dispatchEvent(new Event('click')))
  await painted()
  expect(shared.edits.state()).toEqual({ refused: 'storage-full' })
})
