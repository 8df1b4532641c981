import { expect, it } from 'vitest'
import { expectOk } from '../../testing/app-world.ts'
import { checkPurchase, enterpriseIdProblem, FIRST_PV_CHOICE, pvPurchase } from './index.ts'

it.each([
  ['master-account', ' 28521 00001 ', '2852100001'],
  ['master-account', '２８５２１０００ ０１', '2852100001'],
  ['master-account', '2852100001\u200b', '2852100001'],
  ['corp-id', ' ww1234567890abcdef\u200e', 'ww1234567890abcdef'],
  // A phone begins a field with a capital.
  ['corp-id', 'Ww1234567890ABCDEF', 'ww1234567890abcdef'],
  ['corp-id', 'ｗｗ1234567890abcdef', 'ww1234567890abcdef'],
] as const)('CAT-03 the %s %j is %s, on the page and in the order', (idKind, typed, meant) => {
  expect(enterpriseIdProblem(idKind, typed)).toBe(null)
  const purchase = pvPurchase({ ...FIRST_PV_CHOICE, idKind, enterpriseId: typed })
  expect(purchase.enterpriseId).toBe(meant)
  expect(expectOk(checkPurchase({ ...purchase, enterpriseId: typed }))).toEqual(purchase)
})

it.each([
  ['master-account', '285210001', 'not-a-master-account'],
  ['master-account', '\u200b ', 'required'],
  ['corp-id', 'wx1234567890abcdef', 'not-a-corp-id'],
] as const)('CAT-03 the %s %j is %s', (idKind, typed, problem) => {
  expect(enterpriseIdProblem(idKind, typed)).toBe(problem)
})
