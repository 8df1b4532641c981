import { expect, it } from 'vitest'
import { type CsvCell, csvCell, csvText } from './csv.ts'
import { yuan } from './money.ts'

it('EXP-01 writes a table as spreadsheets read it: byte order mark, line ends, amounts that add up', () => {
  const table: CsvCell[][] = [
    ['订单编号', '金额(元)'],
    ['D1', { yuan: yuan('9990') }],
    ['D2', { yuan: yuan('-30') }],
  ]
  expect(csvText(table)).toBe('\uFEFF订单编号,金额(元)\r\nD1,9990.00\r\nD2,-30.00\r\n')
})

it.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2', "'-2"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['say "so"', '"say ""so"""'],
  ['a,b', '"a,b"'],
  ['=1,"2"', '"\'=1,""2"""'],
  ['9990.00', '9990.00'],
])('EXP-01 lets no spreadsheet run %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})
