import { act, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { ok } from '../../domain/shared/result.ts'
import { changeFields } from '../../ui/form.tsx'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'

const KEPT = { name: '', email: '' }
const schema = z.object({ name: z.string(), email: z.string() })
const write = vi.fn(async (_: Partial<typeof KEPT>) => ok(null))
let shared: SharedForm<typeof KEPT>

/** A form into which what was typed before a reload is entered as soon as it stands on the page. */
function Form() {
  shared = useSharedForm(schema, KEPT, { save: write })
  useLayoutEffect(() => changeFields(shared.form, { name: '星河' }), [])
  return null
}

afterEach(() => vi.unstubAllGlobals())

it('APP-07 what a reload enters again before anything listens is kept', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const root = createRoot(document.createElement('div'))
  await act(async () => root.render(<Form />))
  expect(shared.form.getValues()).toEqual({ name: '星河', email: '' })
  expect(write.mock.calls).toEqual([[{ name: '星河' }]])
  await act(() => root.unmount())
})
