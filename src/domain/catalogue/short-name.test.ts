import { expect, it } from 'vitest'
import { getSku, type SkuId, shortNameOf } from './index.ts'

it.each<[SkuId, string, string]>([
  ['cs.online.basic', '基础版', 'Basic'],
  ['cs.robot.standard', '标准版', 'Standard'],
  ['cdp.flagship', '旗舰版', 'Flagship'],
  ['cdp.booster', '加油包', 'Booster'],
  ['pv.1m', '100 万 PV 套餐包', '1,000,000-PV Pack'],
])('CAT-01 %s is called %s where its line is known', (id, zh, en) => {
  expect(shortNameOf(getSku(id))).toEqual({ zh, en })
})
