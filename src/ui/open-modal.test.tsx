import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeModal, openModal } from './open-modal.ts'

/** So long a painting takes at most, in milliseconds. */
const PAINTING = 100

let dialog: HTMLDialogElement
const painted = () => vi.advanceTimersByTimeAsync(PAINTING)
const isSeen = () => dialog.open && dialog.style.display !== 'none'
const close = vi.fn(() => dialog.removeAttribute('open'))

beforeEach(async () => {
  vi.useFakeTimers()
  close.mockClear()
  dialog = document.body.appendChild(document.createElement('dialog'))
  const showModal = () => dialog.setAttribute('open', '')
  Object.assign(dialog, { showModal, close })
  openModal(dialog)
  await painted()
})
afterEach(() => {
  dialog.remove()
  vi.useRealTimers()
})

it('a dialog that is closed is gone at once, and the page behind it comes back when that was painted', async () => {
  closeModal(dialog)
  closeModal(dialog)
  expect(isSeen()).toBe(false)
  expect(close).not.toHaveBeenCalled()
  await painted()
  expect(close).toHaveBeenCalledTimes(1)
  expect([dialog.open, isSeen()]).toEqual([false, false])
  openModal(dialog)
  expect(isSeen()).toBe(true)
})

it('a key that comes before that finds the page behind', async () => {
  closeModal(dialog)
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  expect(close).toHaveBeenCalledTimes(1)
  await painted()
  expect(close).toHaveBeenCalledTimes(1)
})

it('one that is opened again before that stays open', async () => {
  closeModal(dialog)
  openModal(dialog)
  expect(isSeen()).toBe(true)
  await painted()
  expect(isSeen()).toBe(true)
  expect(close).not.toHaveBeenCalled()
})

it('one that the browser closed before that is opened anew', async () => {
  closeModal(dialog)
  dialog.removeAttribute('open')
  openModal(dialog)
  expect(isSeen()).toBe(true)
  await painted()
  expect(isSeen()).toBe(true)
})

it('one that was taken from the page meanwhile takes the focus from nobody', async () => {
  closeModal(dialog)
  dialog.remove()
  await painted()
  expect(close).not.toHaveBeenCalled()
})

it('who is in it before the page behind is inert stays where they are', async () => {
  closeModal(dialog)
  await painted()
  dialog.innerHTML = '<button>first</button><button>last</button>'
  const [first, last] = dialog.querySelectorAll('button')
  let hadFocus: Element | null = null
  Object.assign(dialog, {
    // As the browser does it.
    showModal: () => {
      hadFocus = document.activeElement
      dialog.setAttribute('open', '')
      first?.focus()
    },
  })
  const opener = document.body.appendChild(document.createElement('button'))
  opener.focus()
  openModal(dialog)
  last?.focus()
  await painted()
  expect(document.activeElement).toBe(last)
  expect(hadFocus).toBe(opener)
})

it('the focus begins where Tab leads, not where the browser sets it', async () => {
  dialog.innerHTML = '<button tabindex="-1"></button><input>'
  const [less, amount] = dialog.querySelectorAll<HTMLElement>('button, input')
  const showModal = () => {
    dialog.setAttribute('open', '')
    less?.focus()
  }
  Object.assign(dialog, { showModal })
  dialog.removeAttribute('open')
  openModal(dialog)
  await painted()
  expect(document.activeElement).toBe(amount)
})

it('one that is closed before the page behind is inert gives the focus back at once, and is not made modal', async () => {
  closeModal(dialog)
  await painted()
  const opener = document.body.appendChild(document.createElement('button'))
  dialog.innerHTML = '<button>send</button>'
  const showModal = vi.fn()
  Object.assign(dialog, { showModal })
  for (const leave of [
    () => closeModal(dialog),
    () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
  ]) {
    opener.focus()
    openModal(dialog)
    dialog.querySelector('button')?.focus()
    leave()
    expect([isSeen(), document.activeElement]).toEqual([false, opener])
    await painted()
    expect([isSeen(), document.activeElement]).toEqual([false, opener])
  }
  expect(showModal).not.toHaveBeenCalled()
  opener.remove()
})
