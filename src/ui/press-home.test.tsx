import { beforeAll, beforeEach, expect, it } from 'vitest'
import { keepPressesHome } from './press-home.ts'

let pressed: string[]
const place = () => document.querySelector('main') as HTMLElement
const button = (name: string) => document.getElementById(name) as HTMLElement

beforeAll(keepPressesHome)
beforeEach(() => {
  pressed = []
  document.body.innerHTML =
    '<main><button type="button" id="next"><b>下一步</b></button><button type="button" id="other"></button></main>'
  for (const name of ['next', 'other']) {
    button(name).addEventListener('click', () => pressed.push(name))
  }
  place().addEventListener('click', ({ target }) => target === place() && pressed.push('place'))
})

/** One half of a press, as the browser tells of it. */
function half(type: 'mousedown' | 'click', on: Element, { at = 100, detail = 1 } = {}) {
  on.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: at, clientY: 50, detail }),
  )
}

it('a press counts though the page moved under it', () => {
  half('mousedown', button('next').firstElementChild as Element)
  half('click', place())
  expect(pressed).toEqual(['next'])
})

it('a press that becomes a click by itself counts once', () => {
  half('mousedown', button('next').firstElementChild as Element)
  half('click', button('next'))
  half('click', place())
  expect(pressed).toEqual(['next', 'place'])
})

it('who slides off a button has given it up', () => {
  half('mousedown', button('next'))
  half('click', place(), { at: 120 })
  expect(pressed).toEqual(['place'])
})

it('what a key presses is no end of a press before', () => {
  half('mousedown', button('next'))
  half('click', button('other'), { detail: 0 })
  half('click', place())
  expect(pressed).toEqual(['other', 'next'])
})

it('what is gone by then is not pressed', () => {
  half('mousedown', button('next'))
  button('next').remove()
  half('click', place())
  expect(pressed).toEqual(['place'])
})
