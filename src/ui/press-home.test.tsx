import { beforeAll, beforeEach, expect, it } from 'vitest'
import { keepPressesHome } from './press-home.ts'

let pressed: string[]
let heard: Event | null
const byId = (id: string) => document.getElementById(id) as HTMLElement
const place = () => byId('place')

beforeAll(() => {
  keepPressesHome()
  // This environment shows nothing: what it has is seen unless it is hidden.
  HTMLElement.prototype.checkVisibility = function isSeen(this: HTMLElement) {
    return this.isConnected && this.closest('[hidden]') === null
  }
})
beforeEach(() => {
  pressed = []
  heard = null
  document.body.innerHTML = `<main id="place">
    <button type="button" id="next"><b>下一步</b></button><button type="button" id="other"></button>
    <input type="checkbox" id="agreed" /><label for="agreed">同意</label>
    <dialog id="dialog"><button type="button" id="confirm"></button></dialog>
  </main>`
  for (const id of ['next', 'other', 'confirm', 'agreed']) {
    byId(id).addEventListener('click', (event) => {
      heard = event
      pressed.push(id)
    })
  }
  place().addEventListener('click', ({ target }) => target === place() && pressed.push('place'))
})

type Half = Partial<Pick<PointerEvent, 'clientX' | 'detail' | 'button' | 'ctrlKey' | 'pointerType'>>

/** One half of a press, as the browser tells of it. */
function half(
  type: 'pointerdown' | 'click',
  on: Element,
  { pointerType = 'mouse', ...more }: Half = {},
) {
  const at = { clientX: 100, clientY: 50, detail: 1, ...more }
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, ...at })
  Object.assign(event, { pointerType, isPrimary: true })
  on.dispatchEvent(event)
  return event
}

it('a press counts though the page moved under it, and the other one does nothing', () => {
  half('pointerdown', byId('next').firstElementChild as Element)
  const missed = half('click', place())
  expect([pressed, missed.defaultPrevented]).toEqual([['next'], true])
})

it('a press that becomes a click by itself is left as it is, and counts once', () => {
  half('pointerdown', byId('next').firstElementChild as Element)
  const click = half('click', byId('next'))
  expect([heard, click.defaultPrevented]).toEqual([click, false])
  half('click', place())
  expect(pressed).toEqual(['next', 'place'])
})

it('who slides off a button has given it up', () => {
  half('pointerdown', byId('next'))
  half('click', place(), { clientX: 120 })
  expect(pressed).toEqual(['place'])
})

it('another button of the mouse presses nothing', () => {
  half('pointerdown', byId('next'), { button: 2 })
  half('click', place())
  expect(pressed).toEqual(['place'])
})

it('a box that is ticked counts as well', () => {
  half('pointerdown', byId('agreed'))
  half('click', place())
  expect((byId('agreed') as HTMLInputElement).checked).toBe(true)
})

it('a tap counts where the finger came down, not for what has come under it', () => {
  half('pointerdown', byId('next'), { pointerType: 'touch' })
  half('click', byId('other'), { pointerType: 'touch' })
  half('pointerdown', byId('next'))
  half('click', byId('other'))
  expect(pressed).toEqual(['next', 'other'])
})

it('a finger that slips, or whose button is gone, presses nothing else', () => {
  half('pointerdown', byId('next'), { pointerType: 'touch' })
  half('click', byId('other'), { pointerType: 'touch', clientX: 113 })
  half('pointerdown', byId('confirm'), { pointerType: 'touch' })
  byId('confirm').toggleAttribute('hidden', true)
  half('click', byId('other'), { pointerType: 'touch' })
  expect(pressed).toEqual([])
})

it('a tap counts for what has taken the place of its button', () => {
  half('pointerdown', byId('next'), { pointerType: 'touch' })
  byId('next').replaceWith(byId('next').cloneNode(true))
  byId('next').addEventListener('click', () => pressed.push('twin'))
  half('click', byId('next'), { pointerType: 'touch' })
  expect(pressed).toEqual(['twin'])
})

it('what a key presses is no end of a press before', () => {
  half('pointerdown', byId('next'))
  half('click', byId('other'), { detail: 0 })
  half('click', place())
  expect(pressed).toEqual(['other', 'next'])
})

it('what is gone, hidden or behind a dialog by then is not pressed', () => {
  const wayOut = [
    () => byId('next').remove(),
    () => byId('confirm').toggleAttribute('hidden', true),
    () => byId('dialog').toggleAttribute('open', true),
  ]
  for (const [at, id] of ['next', 'confirm', 'other'].entries()) {
    half('pointerdown', byId(id))
    wayOut[at]?.()
    half('click', place())
  }
  expect(pressed).toEqual(['place', 'place', 'place'])
})

it('what somebody else has stopped, or a key leads elsewhere, stays so', () => {
  half('pointerdown', byId('next'))
  const stopped = new MouseEvent('click', {
    cancelable: true,
    detail: 1,
    clientX: 100,
    clientY: 50,
  })
  // By whoever listens before.
  stopped.preventDefault()
  place().dispatchEvent(stopped)
  half('pointerdown', byId('next'))
  half('click', place(), { ctrlKey: true })
  expect(pressed).not.toContain('next')
})
