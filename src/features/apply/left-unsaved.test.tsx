import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { ok, refuse } from '../../domain/shared/result.ts'
import { changeFields } from '../../ui/form.tsx'
import type { Keep } from './shared-edits.ts'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'

const KEPT = { name: '', email: '' }
const schema = z.object({ name: z.string(), email: z.string() })
let shared: SharedForm<typeof KEPT>
let root: Root
/** Ends the save that is under way. */
let end: () => void = () => {}
const save = () => new Promise<ReturnType<typeof ok<null>>>((done) => (end = () => done(ok(null))))
const saveLeaving = vi.fn(async (_: Partial<typeof KEPT>) => ok(null))

function Form({ keep }: { keep: Keep<typeof KEPT> }) {
  shared = useSharedForm(schema, KEPT, keep)
  return null
}

const open = (keep: Keep<typeof KEPT>) => act(() => root.render(<Form keep={keep} />))
const type = (changed: Partial<typeof KEPT>) => act(async () => changeFields(shared.form, changed))
const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  saveLeaving.mockClear()
  root = createRoot(document.createElement('div'))
})
afterEach(async () => {
  await act(() => root.unmount())
  // What waits for the save before it is saved after that.
  for (let saves = 0; saves < 3; saves += 1) await act(async () => end())
  vi.unstubAllGlobals()
})

it('APP-07 all that is not kept yet is handed over where the page is left, also what waits for the save before it', async () => {
  await open({ save, saveLeaving })
  await type({ name: '星' })
  await type({ name: '星河', email: 'lin@example.com' })
  expect(saveLeaving).not.toHaveBeenCalled()
  dispatchEvent(new Event('pagehide'))
  expect(saveLeaving.mock.calls).toEqual([[{ name: '星河', email: 'lin@example.com' }]])
  expect(isAsked()).toBe(false)
})

it('APP-07 nothing is handed over where all is kept, and nobody is asked', async () => {
  await open({ save, saveLeaving })
  await type({ name: '星' })
  await act(async () => end())
  dispatchEvent(new Event('pagehide'))
  expect(saveLeaving).not.toHaveBeenCalled()
  expect(isAsked()).toBe(false)
})

it('APP-07 what waits is handed over although the form was left before', async () => {
  await open({ save, saveLeaving })
  await type({ name: '星' })
  await act(() => root.render(null))
  dispatchEvent(new Event('pagehide'))
  expect(saveLeaving.mock.calls).toEqual([[{ name: '星' }]])
})

it('APP-07 what a form that was left could not keep is not handed over later, when it may be older than what is kept', async () => {
  const refused = async () => refuse('storage-full')
  await open({ save: refused, saveLeaving })
  await type({ name: '星' })
  await act(() => root.render(null))
  dispatchEvent(new Event('pagehide'))
  expect(saveLeaving).not.toHaveBeenCalled()
})

it('APP-07 what nothing can keep later makes the browser ask before it is left, until it is kept', async () => {
  await open({ save })
  expect(isAsked()).toBe(false)
  await type({ name: '星' })
  expect(isAsked()).toBe(true)
  dispatchEvent(new Event('pagehide'))
  await act(async () => end())
  expect(isAsked()).toBe(false)
})
