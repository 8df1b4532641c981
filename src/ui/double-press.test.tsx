import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { keepDoublePressesHome } from './double-press.ts'

const pressed = vi.fn()
const element = (selector: string) => document.querySelector(selector) as HTMLElement

/** Presses what lies there; returns whether the browser does of it what it does by itself. */
function press(selector: string, detail: number) {
  const options = { bubbles: true, cancelable: true, detail }
  const isDown = element(selector).dispatchEvent(new MouseEvent('mousedown', options))
  const isClicked = element(selector).dispatchEvent(new MouseEvent('click', options))
  return [isDown, isClicked]
}

beforeAll(keepDoublePressesHome)
beforeEach(() => {
  history.replaceState(null, '', '/first')
  document.body.innerHTML =
    '<button id="behind"></button><dialog open><button id="within"></button></dialog>'
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => pressed(button.id))
  }
  pressed.mockClear()
})

it('the second half of a double click presses nothing behind a dialog that the first half closed, and keeps the focus', () => {
  press('#within', 1)
  element('dialog').removeAttribute('open')
  expect(press('#behind', 2)).toEqual([false, false])
  expect(pressed.mock.calls).toEqual([['within']])
})

it('nor where the dialog is gone altogether', () => {
  press('#within', 1)
  element('dialog').remove()
  expect(press('#behind', 2)).toEqual([false, false])
  expect(pressed).toHaveBeenCalledTimes(1)
})

it('nor on a page that the first half led to', () => {
  press('#behind', 1)
  history.replaceState(null, '', '/second')
  expect(press('#behind', 2)).toEqual([false, false])
  expect(pressed).toHaveBeenCalledTimes(1)
})

it('nor what stands in a dialog that the first half opened', () => {
  element('dialog').removeAttribute('open')
  press('#behind', 1)
  element('dialog').setAttribute('open', '')
  expect(press('#within', 2)).toEqual([false, false])
  expect(press('#within', 1)).toEqual([true, true])
})

it('every press through a tour counts, though each leads to another page', () => {
  document.body.insertAdjacentHTML('beforeend', '<p data-tour-region><button id="on"></button></p>')
  press('#on', 1)
  history.replaceState(null, '', '/second')
  expect(press('#on', 2)).toEqual([true, true])
})

it('a press of its own counts, and so does a double click where nothing gave way', () => {
  press('#within', 1)
  expect(press('#within', 2)).toEqual([true, true])
  element('dialog').removeAttribute('open')
  expect(press('#behind', 1)).toEqual([true, true])
  expect(press('#behind', 2)).toEqual([true, true])
  expect(pressed).toHaveBeenCalledTimes(4)
})
