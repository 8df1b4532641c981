import { describe, expect, it } from 'vitest'
import { PRODUCT_OF } from '../../testing/products.ts'
import { nameProduct, type Subscription, usersOf } from './index.ts'

type Line = Subscription['line']

describe('a row of 「我的产品」', () => {
  it.each<[Line, string, number | null]>([
    ['online', '企点客服-在线客服-基础版', 6],
    ['phone', '企点客服-电话客服-标准版', 3],
    ['robot', '智能客服机器人标准版', 0],
    ['ssc', '企业共享服务中心-专业版', 3],
    ['cdp', '客户数据平台-企业版', null],
    ['pv', '营销通-PV套餐包', null],
    ['interop', '企业微信互通账号', 8],
  ])('PRD-01 %s is called %s and has %s users', (line, name, users) => {
    expect(nameProduct(PRODUCT_OF[line]).zh).toBe(name)
    expect(usersOf(PRODUCT_OF[line])).toBe(users)
  })

  it('PRD-01 a trial has no number of accounts', () => {
    expect(usersOf({ ...PRODUCT_OF.interop, holdings: [] })).toBeNull()
  })
})
