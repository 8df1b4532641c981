import { expect, it } from 'vitest'
import { FIRST_PACKAGES } from '../../domain/applications/index.ts'
import { enChosen, zhChosen } from './package-words.ts'

it.each([
  ['５', '5 用户', '5 users'],
  [' 1 ', '1 用户', '1 user'],
  ['１２００', '1,200 用户', '1,200 users'],
  ['1，200', '1,200 用户', '1,200 users'],
])('PRC-13 says the number that was typed as %j as numbers are shown', (users, zh, en) => {
  const chosen = { ...FIRST_PACKAGES.online, users }
  expect(zhChosen(chosen)).toBe(zh)
  expect(enChosen(chosen)).toBe(en)
})
