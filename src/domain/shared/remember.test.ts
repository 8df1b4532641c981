import { expect, it, vi } from 'vitest'
import { rememberEach, rememberEachFor } from './remember.ts'

it('what is worked out of a list is worked out once, and again of another', () => {
  const work = vi.fn((list: readonly number[]) => list.toSorted())
  const sorted = rememberEach(work)
  const list = [3, 1, 2]
  expect(sorted(list)).toEqual([1, 2, 3])
  expect(sorted(list)).toBe(sorted(list))
  expect(work).toHaveBeenCalledTimes(1)
  expect(sorted([9, 8])).toEqual([8, 9])
})

it('and again on another day', () => {
  const told = rememberEachFor((list: readonly number[], day: string) => `${list.length} on ${day}`)
  const list = [1]
  expect(told(list, 'Monday')).toBe('1 on Monday')
  expect(told(list, 'Tuesday')).toBe('1 on Tuesday')
  expect(told(list, 'Monday')).toBe('1 on Monday')
})
