import { act } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Rendered, render } from '../testing/rendered.ts'
import { fieldIn, typeInto } from '../testing/type-into.ts'
import { FormTextField } from './form.tsx'
import { noteSent, useEntryForm } from './use-entry-form.ts'

const SCHEMA = z.object({ name: z.string(), agreed: z.boolean() })

type Fields = z.infer<typeof SCHEMA>

let form: UseFormReturn<Fields>
let page: Rendered
let router: ReturnType<typeof createMemoryRouter>

function Page() {
  form = useEntryForm(SCHEMA, { name: 'first', agreed: false }, { agreed: false })
  return <FormTextField form={form} name="name" say={String} label="Name" />
}

beforeEach(async () => {
  router = createMemoryRouter(
    [
      { path: '/page', Component: Page },
      { path: '/other', Component: Page },
      { path: '/', element: null },
    ],
    { initialEntries: ['/page'] },
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
  expect(form.getValues()).toEqual({ name: 'typed', agreed: false })
  expect(form.getFieldState('name').isDirty).toBe(true)
})

it('it stays through a second leave, and what is entered then counts', async () => {
  await go(-1)
  await typeInto(page.place, 'name', 'again')
  await go(1)
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('again')
})

it('another entry of the same page, and another page, begin with what comes first', async () => {
  for (const address of ['/page', '/other']) {
    await go(address)
    expect(fieldIn(page.place, 'name').value, address).toBe('first')
    await go('/')
  }
})

it('what was sent is not found again', async () => {
  await go(-1)
  noteSent(form)
  await go(1)
  await go(-1)
  expect(fieldIn(page.place, 'name').value).toBe('first')
})
