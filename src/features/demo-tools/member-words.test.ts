import { expect, it } from 'vitest'
import { applicationStateCopy } from '../../blocks/application-state.tsx'
import { orderStateCopy } from '../../blocks/order-state.tsx'
import type { WorldRecords } from '../../domain/integrity/index.ts'
import { RECORD_TYPES } from '../../domain/shared/record-types.ts'
import { richWorld } from '../../testing/rich-world.ts'
import { memberCodes } from './member-codes.ts'
import { memberCopy } from './member-copy.ts'
import { memberInWords } from './member-words.ts'

const ZH = {
  copy: memberCopy.zh,
  codes: memberCodes.zh,
  states: { order: orderStateCopy.zh, application: applicationStateCopy.zh },
}
const EN = {
  copy: memberCopy.en,
  codes: memberCodes.en,
  states: { order: orderStateCopy.en, application: applicationStateCopy.en },
}

it.each([
  ['order', ['state', 'unpaid', 'paid'], ['状态', '待支付', '已支付'], ['state', 'Unpaid', 'Paid']],
  [
    'application',
    ['state', 'paid', 'draft'],
    ['状态', '已付款', '待填写'],
    ['state', 'Paid', 'Not submitted'],
  ],
  [
    'order',
    ['quote.lines.0.amount', '1.00', '2.00'],
    ['计价的金额', '1.00', '2.00'],
    ['quote, amount', '1.00', '2.00'],
  ],
  [
    'subscription',
    ['renewal.mode', 'manual', 'automatic'],
    ['续费方式', '手动续费', '自动续费'],
    ['way of renewal', 'by hand', 'automatic'],
  ],
  [
    'order',
    ['title', '–', '{"zh":"a"}'],
    ['产品套餐', '无', '有内容'],
    ['package', 'none', 'something'],
  ],
  ['order', ['bookkeeping.note', '', 'a'], ['备注', '无', 'a'], ['Note', 'none', 'a']],
  [
    'invoice',
    ['parts.0.bookkeeping.poNumber', '', '7'],
    ['PO 号', '无', '7'],
    ['PO number', 'none', '7'],
  ],
  [
    'order',
    ['attempt.amount', '1.00', '2.00'],
    ['本次付款的金额', '1.00', '2.00'],
    ['this payment, amount', '1.00', '2.00'],
  ],
  [
    'order',
    ['payment.method', 'balance', 'wechat'],
    ['付款的支付方式', '账户余额', '微信支付'],
    ['payment, way of payment', 'Account balance', 'WeChat Pay'],
  ],
  ['invoice', ['title', 'a', 'b'], ['发票抬头', 'a', 'b'], ['invoice title', 'a', 'b']],
  [
    'order',
    ['quote.lines.0.sku', 'cs.online.basic', 'x'],
    ['计价的规格', '在线客服-基础版', 'x'],
    ['quote, SKU', 'Online Service Basic', 'x'],
  ],
  [
    'application',
    ['package.line', 'online', 'cdp'],
    ['产品套餐的产品', '在线客服', '客户数据平台'],
    ['package, product line', 'Online Service', 'Customer Data Platform'],
  ],
  [
    'application',
    ['package.edition', 'basic', 'flagship'],
    ['产品套餐的版本', '基础版', '旗舰版'],
    ['package, edition', 'Basic', 'Flagship'],
  ],
  [
    'subscription',
    ['ended', 'null', 'refunded'],
    ['结束方式', '无', '已退款'],
    ['how it ended', 'none', 'refunded'],
  ],
  [
    'message',
    ['readAt', 'null', '1772416800000'],
    ['阅读时间', '无', '2026-03-02 10:00:00'],
    ['read at', 'none', '2026-03-02 10:00:00'],
  ],
  [
    'subscription',
    ['suspended', 'false', 'true'],
    ['已封停', '否', '是'],
    ['suspended', 'no', 'yes'],
  ],
  [
    'application',
    ['note', '–', '{"items":[]}'],
    ['审核意见', '无', '有内容'],
    ['reviewer’s note', 'none', 'something'],
  ],
] as const)('what differs in %s is told in words: %j', (type, [path, from, to], zh, en) => {
  const member = { path, from, to }
  expect(Object.values(memberInWords(ZH, type, member))).toEqual(zh)
  expect(Object.values(memberInWords(EN, type, member))).toEqual(en)
})

/** Every place of a value in a record. */
function placesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, inner]) =>
    placesOf(inner, path === '' ? name : `${path}.${name}`),
  )
}

it('no member of any record is told by the name that the program has for it', async () => {
  const records = (await richWorld()).store.read()
  const places = RECORD_TYPES.flatMap((type: keyof WorldRecords) =>
    records.list(type).flatMap((record) => placesOf(record)),
  )
  expect(places.length).toBeGreaterThan(1_000)
  const told = places.map((path) => memberInWords(ZH, '', { path, from: '', to: '' }).path)
  expect(told.filter((words) => !/[\u4e00-\u9fff]/.test(words))).toEqual([])
})
