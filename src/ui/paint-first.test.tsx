import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { callOff, paintFirst, waitsForPaint } from './paint-first.ts'

const A_FRAME = 20

let done: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  done = []
})
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const ask = (name: string, source: object = {}) => paintFirst(source, () => void done.push(name))

it('works when the browser has painted, in the order in which it was asked', () => {
  ask('a')
  ask('b')
  expect(done).toEqual([])
  vi.advanceTimersByTime(A_FRAME)
  expect(done).toEqual(['a', 'b'])
  vi.advanceTimersByTime(A_FRAME)
  expect(done).toEqual(['a', 'b'])
})

it('of one source does what it asked last', () => {
  const source = {}
  ask('a', source)
  expect(waitsForPaint(source)).toBe(true)
  ask('b', source)
  vi.advanceTimersByTime(A_FRAME)
  expect(done).toEqual(['b'])
  expect(waitsForPaint(source)).toBe(false)
})

it('does no more what was called off', () => {
  const source = {}
  ask('a', source)
  expect(callOff(source)).toBe(true)
  expect(callOff(source)).toBe(false)
  vi.advanceTimersByTime(A_FRAME)
  expect(done).toEqual([])
})

it.each([
  'pointerdown',
  'mousedown',
  'click',
  'change',
  'focusout',
  'submit',
  'popstate',
  'pagehide',
  'beforeunload',
])('works before whatever listens to the next %s', (type) => {
  document.body.addEventListener(type, () => void done.push('heard'), { once: true })
  ask('a')
  document.body.dispatchEvent(new Event(type, { bubbles: true }))
  expect(done).toEqual(['a', 'heard'])
})

it.each([
  ['a', {}, false],
  ['Backspace', {}, false],
  ['中', {}, false],
  ['Enter', {}, true],
  ['Tab', {}, true],
  ['ArrowUp', {}, true],
  ['s', { ctrlKey: true }, true],
])('goes on waiting while somebody types on: %s %o', (key, held, isDone) => {
  ask('a')
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ...held, bubbles: true }))
  expect(done).toEqual(isDone ? ['a'] : [])
  vi.advanceTimersByTime(A_FRAME)
  expect(done).toEqual(['a'])
})

it('what is asked after something else happened waits for a painting of its own', () => {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const paint = () => {
    frames.shift()?.()
    vi.advanceTimersByTime(0)
  }
  ask('a')
  document.body.dispatchEvent(new Event('click', { bubbles: true }))
  ask('b')
  paint()
  expect(done).toEqual(['a'])
  paint()
  expect(done).toEqual(['a', 'b'])
})

it('what fails keeps nothing else from being done, and is told', () => {
  const told = vi.fn()
  vi.stubGlobal('reportError', told)
  paintFirst({}, () => {
    throw new Error('broken')
  })
  ask('b')
  vi.advanceTimersByTime(A_FRAME)
  expect(done).toEqual(['b'])
  expect(told).toHaveBeenCalledWith(new Error('broken'))
})

it('what has something else happen finds the rest done, once', () => {
  paintFirst({}, () => {
    done.push('a')
    document.body.dispatchEvent(new Event('focusout', { bubbles: true }))
  })
  ask('b')
  vi.advanceTimersByTime(A_FRAME)
  expect(done).toEqual(['a', 'b'])
})
