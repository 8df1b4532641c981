import { expect, it } from 'vitest'
import { listWords } from './list-words.ts'

it('parts the things of a sentence as its language does', () => {
  expect(listWords(['营业执照', '委托函'], 'zh')).toBe('营业执照、委托函')
  expect(listWords(['Business licence', 'Letter'], 'en')).toBe('Business licence, Letter')
  expect(listWords(['one'], 'en')).toBe('one')
})
