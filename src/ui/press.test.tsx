import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterPress, onceReleased } from './press.ts'

const told = (name: string, target: EventTarget = document.body, more: object = {}) =>
  target.dispatchEvent(Object.assign(new Event(name, { bubbles: true }), more))

const A_FRAME = 20

describe('afterPress', () => {
  const done: string[] = []
  const select = document.body.appendChild(document.createElement('select'))
  const work = (name: string) => afterPress(() => done.push(name))
  beforeEach(() => {
    vi.useFakeTimers()
    done.length = 0
  })
  afterEach(() => {
    vi.runAllTimers()
    vi.useRealTimers()
  })

  it('works at once where nothing is pressed', () => {
    work('a')
    expect(done).toEqual(['a'])
  })

  it('waits for the click, whatever listens for it, and keeps the order', () => {
    told('pointerdown')
    told('mousedown')
    work('a')
    work('b')
    vi.advanceTimersByTime(10_000)
    expect(done).toEqual([])
    told('pointerup')
    told('mouseup')
    told('click')
    expect(done).toEqual([])
    vi.advanceTimersByTime(A_FRAME)
    expect(done).toEqual(['a', 'b'])
  })

  it('does at once what the click itself does', () => {
    told('pointerdown')
    told('click')
    work('a')
    expect(done).toEqual(['a'])
  })

  it('waits for the click of a tap, whose mouse events follow the finger', () => {
    told('pointerdown')
    told('pointerup')
    vi.advanceTimersByTime(20)
    told('mousedown')
    work('a')
    told('mouseup')
    told('click')
    expect(done).toEqual([])
    vi.advanceTimersByTime(A_FRAME)
    expect(done).toEqual(['a'])
  })

  it.each([
    ['a release without a click', () => told('pointerup')],
    ['a finger that scrolls', () => told('pointercancel')],
    ['dragging', () => told('dragend')],
    ['a key', () => told('keydown')],
    ['another window', () => told('blur', window)],
    ['a release that nobody told', () => told('pointermove', document.body, { buttons: 0 })],
    ['a choice in the list of a select', () => told('change', select)],
  ])('goes on after %s', (_ending, end) => {
    told('pointerdown')
    work('a')
    end()
    vi.advanceTimersByTime(100)
    expect(done).toEqual(['a'])
  })

  it('goes on waiting while the pointer moves with the button down', () => {
    told('pointerdown')
    work('a')
    told('pointermove', document.body, { buttons: 1 })
    told('blur', document.body)
    told('change', document.body)
    vi.advanceTimersByTime(10_000)
    expect(done).toEqual([])
  })

  it('hands the event to the handler that waits, and nothing to none', () => {
    const left: string[] = []
    const handler = onceReleased((name: string) => left.push(name))
    told('pointerdown')
    handler?.('field')
    expect(left).toEqual([])
    told('click')
    vi.advanceTimersByTime(A_FRAME)
    expect(left).toEqual(['field'])
    expect(onceReleased(undefined)).toBeUndefined()
  })
})
