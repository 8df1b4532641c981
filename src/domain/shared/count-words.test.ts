import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'

test.each([
  [1, '1 user'],
  ['1', '1 user'],
  [0, '0 users'],
  ['2,000', '2,000 users'],
  ['很多', '很多 users'],
])('%s is counted as “%s”', (count, words) => {
  expect(countWords(count, 'user')).toBe(words)
})

test('a plural of its own', () => {
  expect(countWords(1, 'person', 'people')).toBe('1 person')
  expect(countWords(3, 'person', 'people')).toBe('3 people')
})
