import { act } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Rendered, render } from '../testing/rendered.ts'
import { fieldIn, typeInto } from '../testing/type-into.ts'
import { FormTextField, useCheckedForm, useToldTogether } from './form.tsx'
import { FormErrors } from './form-errors.tsx'

type Fields = { first: string; second: string }

/** Each is filled in, and the second is another one than the first. */
const schema = z.object({ first: z.string(), second: z.string() }).check(({ value, issues }) => {
  const tell = (field: keyof Fields, message: string) =>
    issues.push({ code: 'custom', path: [field], message, input: value })
  if (value.first === '') tell('first', 'required')
  if (value.second === '') tell('second', 'required')
  else if (value.second === value.first) tell('second', 'repeated')
})

let form: UseFormReturn<Fields>
let page: Rendered

function Form() {
  form = useCheckedForm(schema, { first: '', second: '' })
  useToldTogether(form, ['second'])

  return (
    <form onSubmit={form.handleSubmit(() => undefined)}>
      <FormErrors
        form={form}
        title="Please check"
        closing="Nothing is lost"
        order={['first', 'second']}
        labelOf={(field) => field}
        say={(_, problem) => problem}
      />
      <FormTextField form={form} name="first" say={String} label="First" />
      <FormTextField form={form} name="second" say={String} label="Second" />
      <button type="submit">Send</button>
    </form>
  )
}

beforeEach(async () => {
  page = await render(<Form />)
})
afterEach(() => page.leave())

const field = (name: keyof Fields) => fieldIn(page.place, name)
const type = (name: keyof Fields, text: string) => typeInto(page.place, name, text)
const send = () => act(async () => page.place.querySelector('button')?.click())
const summary = () => page.place.querySelector('[role=alert]')

it('the summary takes the focus with every attempt that failed', async () => {
  await send()
  expect(summary()?.textContent).toContain('first：请填写 first')
  expect(document.activeElement).toBe(summary())
  field('first').focus()
  await send()
  expect(document.activeElement).toBe(summary())
})

it('the summary leaves the focus to who types when a problem comes back', async () => {
  await send()
  await type('second', 'b')
  await type('first', 'a')
  expect(summary()).toBeNull()
  await type('first', '')
  expect(summary()?.textContent).toContain('first：请填写 first')
  expect(document.activeElement).toBe(field('first'))
})

it('what was told of a field follows another one that it depends on, and not before it was told', async () => {
  await type('first', 'a')
  expect(field('second').getAttribute('aria-invalid')).toBeNull()
  await type('second', 'a')
  await type('first', 'ab')
  await type('first', 'a')
  expect(field('second').getAttribute('aria-invalid')).toBe('true')
  await type('first', 'b')
  expect(field('second').getAttribute('aria-invalid')).toBeNull()
})
