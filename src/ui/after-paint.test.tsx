import { beforeEach, expect, it, vi } from 'vitest'
import { afterPaint, onceAfterPaint } from './after-paint.ts'

let isHidden = false
let frames: (() => void)[] = []

Object.defineProperty(document, 'hidden', { get: () => isHidden })
window.requestAnimationFrame = (frame) => frames.push(() => frame(0))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  isHidden = false
  frames = []
})

function paint() {
  for (const frame of frames.splice(0)) frame()
  vi.advanceTimersByTime(1)
}

function hide() {
  isHidden = true
  document.dispatchEvent(new Event('visibilitychange'))
}

it('works when what was changed has been painted', () => {
  const work = vi.fn()
  afterPaint(work)
  vi.advanceTimersByTime(100)
  expect(work).not.toHaveBeenCalled()
  paint()
  expect(work).toHaveBeenCalledTimes(1)
})

it('waits for no picture that does not come', () => {
  const work = vi.fn()
  afterPaint(work)
  vi.advanceTimersByTime(1_000)
  expect(work).toHaveBeenCalledTimes(1)
  paint()
  expect(work).toHaveBeenCalledTimes(1)
})

it('waits for no picture of a page that nobody sees', () => {
  isHidden = true
  const work = vi.fn()
  afterPaint(work)
  vi.runAllTimers()
  expect(work).toHaveBeenCalledTimes(1)
})

it('works at once, and once, where the page is hidden before its next picture', () => {
  const work = vi.fn()
  afterPaint(work)
  hide()
  expect(work).toHaveBeenCalledTimes(1)
  isHidden = false
  paint()
  hide()
  expect(work).toHaveBeenCalledTimes(1)
})

it('works once for all that was asked until then', () => {
  const work = vi.fn()
  const ask = onceAfterPaint(work)
  ask()
  ask()
  paint()
  expect(work).toHaveBeenCalledTimes(1)
  ask()
  paint()
  expect(work).toHaveBeenCalledTimes(2)
})

it('works at once where what asks comes right after a painting, and waits again after that', () => {
  const work = vi.fn()
  const ask = onceAfterPaint(work)
  afterPaint(ask)
  paint()
  expect(work).toHaveBeenCalledTimes(1)
  ask()
  expect(work).toHaveBeenCalledTimes(1)
  paint()
  expect(work).toHaveBeenCalledTimes(2)
})
