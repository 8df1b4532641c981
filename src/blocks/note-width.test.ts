import { expect, test } from 'vitest'
import { shortenNote, widthOfNote } from './note-width.ts'

test('a name that fits stays whole, a longer one ends with an ellipsis within its room', () => {
  expect(shortenNote('企点客服-在线客服-基础版', 216)).toBe('企点客服-在线客服-基础版')
  const cut = shortenNote('企点客服-在线客服-基础版-很长的名字再长一点', 216)
  expect(cut).toMatch(/^企点客服-在线客服-基础版.*…$/)
  expect(widthOfNote(cut)).toBeLessThanOrEqual(216)
})
