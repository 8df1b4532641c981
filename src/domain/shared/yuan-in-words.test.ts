import { expect, it } from 'vitest'
import { yuan } from './money.ts'
import { yuanInWords } from './yuan-in-words.ts'

it.each([
  ['0.00', '人民币零元整'],
  ['0.05', '人民币伍分'],
  ['0.50', '人民币伍角整'],
  ['10.00', '人民币壹拾元整'],
  ['370.00', '人民币叁佰柒拾元整'],
  ['1001.00', '人民币壹仟零壹元整'],
  ['4795.20', '人民币肆仟柒佰玖拾伍元贰角整'],
  ['2997.05', '人民币贰仟玖佰玖拾柒元零伍分'],
  ['60200.00', '人民币陆万零贰佰元整'],
  ['420280.00', '人民币肆拾贰万零贰佰捌拾元整'],
  ['1000000.00', '人民币壹佰万元整'],
  ['10000001.00', '人民币壹仟万零壹元整'],
  ['100000000.00', '人民币壹亿元整'],
  ['100010000.12', '人民币壹亿零壹万元壹角贰分'],
  ['1000000000000.00', '人民币壹万亿元整'],
])('PRC-12 %s is written out as %s', (amount, words) => {
  expect(yuanInWords(yuan(amount))).toBe(words)
})

it('PRC-12 writes out nothing that it cannot', () => {
  expect(yuanInWords(yuan('-1.00'))).toBe('')
  expect(yuanInWords(yuan('10000000000000000.00'))).toBe('')
})
