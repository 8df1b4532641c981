import { beforeEach, expect, it, vi } from 'vitest'
import { answerPresses } from './answer-presses.ts'

const animate = vi.fn()
let isCalm = false

// jsdom has neither.
Element.prototype.animate = animate
window.matchMedia = () =>
  ({
    get matches() {
      return isCalm
    },
  }) as MediaQueryList
answerPresses()

beforeEach(() => {
  animate.mockClear()
  isCalm = false
  document.body.innerHTML = '<a href="#x"><span>前往</span></a><button>打开</button>'
})

const press = (what: string) => document.querySelector<HTMLElement>(what)?.click()

it('a link shows that it was pressed, wherever in it', () => {
  press('span')
  expect(animate).toHaveBeenCalledTimes(1)
  expect(animate.mock.instances[0]).toBe(document.querySelector('a'))
})

it('a button does not, nor anything for those who want no motion', () => {
  press('button')
  isCalm = true
  press('a')
  expect(animate).not.toHaveBeenCalled()
})
