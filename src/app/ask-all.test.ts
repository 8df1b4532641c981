import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { askAll, type ListQuery } from './ask-all.ts'

const numbers: ListQuery<object, number> = {
  name: 'numbers',
  input: z.object(PAGE_INPUT),
  reads: [],
  view: () => pageOf([], { page: 1, size: 1 }),
}

/** A list of as many rows as the call after call says. */
function lists(...counts: number[]) {
  let calls = 0
  return async (_: unknown, input: unknown) => {
    const count = counts[Math.min(calls, counts.length - 1)] ?? 0
    calls += 1
    const rows = Array.from({ length: count }, (_row, index) => index)
    return pageOf(rows, input as PageInput) as Page<number>
  }
}

it.each([0, 1, 100, 101, 250])('EXP-01 asks for all %d rows, page by page', async (count) => {
  const rows = await askAll(lists(count) as never, numbers, {})
  expect(rows).toEqual(Array.from({ length: count }, (_, index) => index))
})

it('EXP-01 asks anew for a list that grew meanwhile', async () => {
  const rows = await askAll(lists(150, 151, 151) as never, numbers, {})
  expect(rows).toHaveLength(151)
})

it('EXP-01 gives up on a list that never rests', async () => {
  const counts = Array.from({ length: 30 }, (_, index) => 100 + index)
  await expect(askAll(lists(...counts) as never, numbers, {})).rejects.toThrow('changed')
})
