import { expect, it } from 'vitest'
import { applicationStateCopy } from '../../blocks/application-state.tsx'
import { orderStateCopy } from '../../blocks/order-state.tsx'
import type { WorldRecords } from '../../domain/integrity/index.ts'
import { RECORD_TYPES } from '../../domain/shared/record-types.ts'
import { richWorld } from '../../testing/rich-world.ts'
import { memberCopy } from './member-copy.ts'
import { memberInWords } from './member-words.ts'

const ZH = {
  copy: memberCopy.zh,
  states: { order: orderStateCopy.zh, application: applicationStateCopy.zh },
}
const EN = {
  copy: memberCopy.en,
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
    ['renewal.mode', '–', 'auto'],
    ['续费方式的方式', '无', 'auto'],
    ['way of renewal, mode', 'none', 'auto'],
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
