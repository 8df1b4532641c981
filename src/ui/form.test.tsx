import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { UseFormReturn } from 'react-hook-form'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
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
let root: Root
let place: HTMLElement

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
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await act(() => root.render(<Form />))
})
afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

function field(name: keyof Fields): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(`#${name}`)
  if (!found) throw new Error('The form has its fields')
  return found
}

async function type(name: keyof Fields, text: string) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  await act(async () => field(name).focus())
  await act(async () => {
    set?.call(field(name), text)
    field(name).dispatchEvent(new Event('input', { bubbles: true }))
    field(name).dispatchEvent(new Event('change', { bubbles: true }))
  })
}

const send = () => act(async () => place.querySelector('button')?.click())
const summary = () => place.querySelector('[role=alert]')

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
