import { act } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Rendered, render } from '../testing/rendered.ts'
import { fieldIn, keyInto, typeInto } from '../testing/type-into.ts'
import { FormTextField } from './form.tsx'
import { bringBackForms, leftForms } from './left-forms.ts'
import { entryOfForm, keptAs, noteSent, useEntryForm } from './use-entry-form.ts'

const SCHEMA = z.object({
  name: z.string(),
  agreed: z.boolean(),
  tags: z.array(z.string()),
  ids: z.array(z.string()),
  sums: z.record(z.string(), z.string()),
})

const FIRST = {
  ...{ name: 'first', agreed: false, tags: ['', ''], ids: [] },
  sums: { one: '0', two: '0' },
}

type Fields = z.infer<typeof SCHEMA>

let form: UseFormReturn<Fields>
let page: Rendered
let router: ReturnType<typeof createMemoryRouter>
/** Each test has an entry of its own: what was left is known for as long as the program is there. */
let entries = 0
/** The order that was paid with what was entered. */
let after: string | null
/** What the page begins with. */
let first: Fields

function Page() {
  form = useEntryForm(SCHEMA, first, { anew: { agreed: false }, after })
  return <FormTextField form={form} name="name" say={String} label="Name" />
}

beforeEach(async () => {
  first = FIRST
  after = null
  entries += 1
  router = createMemoryRouter(
    [
      { path: '/page', Component: Page },
      { path: '/other', Component: Page },
      { path: '/', element: null },
    ],
    { initialEntries: [{ pathname: '/page', key: `entry ${entries}` }] },
  )
  page = await render(<RouterProvider router={router} />)
  await typeInto(page.place, 'name', 'typed')
  await act(async () => form.setValue('agreed', true))
  await go('/')
})
afterEach(() => page.leave())

const go = (where: string | number) =>
  act(async () => (typeof where === 'number' ? router.navigate(where) : router.navigate(where)))

it('APP-07 whoever comes back to the entry that they left finds what they entered, but not what is asked anew', async () => {
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('typed')
  expect(form.getValues()).toMatchObject({ name: 'typed', agreed: false })
  expect(form.getFieldState('name').isDirty).toBe(true)
})

it('it stays through a second leave, and what is entered then counts', async () => {
  await go(-1)
  await typeInto(page.place, 'name', 'again')
  await go(1)
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('again')
})

it('another entry of the same page begins with what comes first', async () => {
  await go('/page')
  expect(fieldIn(page.place, 'name').value).toBe('first')
})

it('ORD-01 it is found also where another entry took its place in the step in which it was left', async () => {
  await go(-1)
  await act(async () => {
    const replaced = router.navigate('/page', {
      replace: true,
      state: { entry: entryOfForm(form) },
    })
    const left = router.navigate('/')
    await Promise.all([replaced, left])
  })
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('typed')
})

it('what nobody entered follows what the page begins with by now', async () => {
  await go(-1)
  await typeInto(page.place, 'name', 'first')
  await go(1)
  first = { ...FIRST, name: 'other' }
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('other')
})

it('the last key is found as well, though the page was left before it was told', async () => {
  await go(-1)
  await act(async () => keyInto(fieldIn(page.place, 'name'), 'typed!'))
  await go(1)
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('typed!')
})

it('APP-07 it is kept for a reload and brought back, as far as the form can hold it', async () => {
  const [[entry = '', entered] = []] = Object.entries(leftForms()).slice(-1)
  expect(entered).toEqual({ name: 'typed' })
  bringBackForms({
    [entry]: { name: 'kept', agreed: 'yes', tags: ['a'], sums: { one: '1', x: '2' }, older: 7 },
  })
  await go(-1)
  expect(form.getValues()).toEqual({
    ...{ name: 'kept', agreed: false },
    // What is new since then begins as ever.
    ...{ tags: ['a', ''], sums: { one: '1', two: '0' }, ids: [] },
  })
})

it('whoever leaps between two entries of one page finds at each what was entered there', async () => {
  await go('/page')
  await typeInto(page.place, 'name', 'second')
  await go(-2)
  expect(fieldIn(page.place, 'name').value).toBe('typed')
  await typeInto(page.place, 'name', 'typed on')
  await go(2)
  expect(fieldIn(page.place, 'name').value).toBe('second')
  await go(-2)
  expect(fieldIn(page.place, 'name').value).toBe('typed on')
  await go('/page')
  expect(fieldIn(page.place, 'name').value).toBe('first')
})

it('what was sent is not kept', () => {
  const before = Object.keys(leftForms()).length
  noteSent(form)
  expect(Object.keys(leftForms())).toHaveLength(before - 1)
})

it('ORD-01 what was paid for is not found again, and what is entered after that is', async () => {
  after = 'D1'
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('first')
  expect(keptAs(form)).toBe(true)
  await typeInto(page.place, 'name', 'second')
  await go(1)
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('second')
})

it('a reload is to find what Back has found', async () => {
  expect(keptAs(form)).toBe(true)
  await go(-1)
  expect(keptAs(form)).toBe('found')
})

it('what was sent is not found again, also where that is known after the page was left', async () => {
  noteSent(form)
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('first')
})
