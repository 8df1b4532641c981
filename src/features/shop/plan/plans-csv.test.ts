import { expect, it } from 'vitest'
import { validThrough } from '../../../domain/estimates/index.ts'
import { startPlan } from '../../../domain/plans/index.ts'
import { INTEROP, ONLINE, planWith } from '../../../testing/sample-plan.ts'
import { planCopy } from './copy.ts'
import { plansColumns, rowsOfVariants } from './plans-csv.ts'

it('EXP-01 PLN-01 writes a row for each variant of a plan, with one total that can be added up', () => {
  const plan = startPlan('p', planWith([ONLINE], [INTEROP]), 0)
  const rows = rowsOfVariants({ plan, validThrough: validThrough(plan.madeOn), state: 'valid' })
  const columns = plansColumns(planCopy.zh)
  expect(columns.map(([head]) => head)).toEqual([
    '方案名称',
    '变体',
    '合计(元)',
    '有效期至',
    '状态',
  ])
  expect(rows.map((row) => columns.map(([, cell]) => cell(row)))).toEqual([
    ['年度采购', 'A', { yuan: '9990.00' }, '2026-04-01', planCopy.zh.states.valid],
    ['年度采购', 'B', { yuan: '370.00' }, '2026-04-01', planCopy.zh.states.valid],
  ])
})
