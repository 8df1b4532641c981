import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepTyped } from './keep-typed.ts'

const SOON = 500

let root: HTMLElement
let isLeft: boolean
let end: () => void

/** A page with a form of each kind: sent once, saved by itself, saved by itself and private. */
beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `<div id="root">
    <form data-kept="true"><input aria-label="sent" /><input aria-label="asked" data-asked-anew /></form>
    <form data-kept="until-saved"><input aria-label="saved" /><p></p></form>
    <form data-kept="until-saved" data-private><input aria-label="private" /><p data-unsaved></p></form>
    <form><input aria-label="neither" /></form>
  </div>`
  root = document.getElementById('root') ?? document.body
  isLeft = false
  end = keepTyped(root, () => isLeft)
})
afterEach(() => {
  end()
  vi.useRealTimers()
  sessionStorage.clear()
  document.body.replaceChildren()
})

function type(label: string, value: string) {
  const field = root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)
  if (!field) throw new Error('There is no such field')
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The form that saves itself says whether it has. */
const become = (state: 'unsaved' | 'saved') =>
  root
    .querySelector('[data-kept="until-saved"] p')
    ?.toggleAttribute('data-unsaved', state === 'unsaved')

function kept(): Record<string, unknown> {
  const [page = { fields: [] }] = JSON.parse(sessionStorage.getItem('qd-typed') ?? '[]').slice(-1)
  return Object.fromEntries(
    page.fields.map(({ label, value }: Record<string, unknown>) => [label, value]),
  )
}

it('keeps what was typed into forms that nothing else keeps, and nothing private', () => {
  for (const label of ['sent', 'private', 'neither']) type(label, 'x')
  vi.advanceTimersByTime(SOON)
  expect(kept()).toEqual({ 'INPUT sent': 'x' })
})

it('APP-07 keeps of a form that saves itself what is not saved yet, until it is', async () => {
  become('unsaved')
  type('saved', 'x')
  type('sent', 'y')
  vi.advanceTimersByTime(SOON)
  expect(kept()).toEqual({ 'INPUT saved': 'x', 'INPUT sent': 'y' })
  become('saved')
  // Who watches the page is told in a task of its own.
  await null
  expect(kept()).toEqual({ 'INPUT sent': 'y' })
})

it('APP-07 keeps when the page is left what was not saved by then, and what was saved not', () => {
  become('unsaved')
  type('saved', 'x')
  dispatchEvent(new Event('pagehide'))
  expect(kept()).toEqual({ 'INPUT saved': 'x' })
  become('saved')
  dispatchEvent(new Event('pagehide'))
  expect(kept()).toEqual({})
})

it('APP-07 keeps all of a form that Back has found, though nothing was typed into it since, and no other', () => {
  root.insertAdjacentHTML(
    'beforeend',
    '<form data-kept="found"><input aria-label="found" value="x" /><input aria-label="tick" data-asked-anew /></form>',
  )
  dispatchEvent(new PopStateEvent('popstate'))
  expect(kept()).toEqual({})
  vi.advanceTimersByTime(SOON)
  expect(kept()).toEqual({ 'INPUT found': 'x' })
})

it('APP-10 what is asked each time is not kept', () => {
  type('asked', 'x')
  type('sent', 'y')
  vi.advanceTimersByTime(SOON)
  expect(kept()).toEqual({ 'INPUT sent': 'y' })
})

it('keeps nothing of a page that is none to come back to', () => {
  isLeft = true
  type('sent', 'x')
  dispatchEvent(new Event('pagehide'))
  expect(kept()).toEqual({})
})
