import { expect, test } from 'vitest'
import { enPeople, zhPeople } from './people-words.ts'

test.each([
  [8_000_000, '800 万', '8,000,000'],
  [1_200_000, '120 万', '1,200,000'],
  [500_000, '50 万', '500,000'],
  [10_190_000, '1019 万', '10,190,000'],
  [1_234_567, '1,234,567', '1,234,567'],
  [0, '0', '0'],
])('%i customers are told in one style', (people, zh, en) => {
  expect(zhPeople(people)).toBe(zh)
  expect(enPeople(people)).toBe(en)
})
