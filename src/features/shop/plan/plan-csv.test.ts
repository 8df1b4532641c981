import { expect, it } from 'vitest'
import { startPlan } from '../../../domain/plans/index.ts'
import { CDP, INTEROP, ONLINE, planWith } from '../../../testing/sample-plan.ts'
import { planCopy } from './copy.ts'
import { papersCopy } from './papers-copy.ts'
import { planCsv } from './plan-csv.ts'

it('EXP-01 PLN-01 writes a row for each line of a plan, and the total of each variant', () => {
  const { variants } = startPlan('p', planWith([ONLINE, CDP, INTEROP]), 0)
  const [first, ...others] = variants
  const named = first ? [{ ...first, name: '=A' }, ...others] : []
  const rows = planCsv(named, { ...planCopy.zh, ...papersCopy.zh }, 'zh').split('\r\n')
  expect(rows[0]).toBe(
    '\uFEFF变体,产品,场景,项目,数量,单位,单价(元),时长,付款日期,金额(元),算式,规则',
  )
  expect(rows[1]).toContain(
    "'=A,在线客服,新购,在线客服-基础版,5,用户,999.00,2年,2026-03-02,9990.00,",
  )
  expect(rows[3]).toContain(',8,账号,分档,1年,2026-03-02,370.00,')
  expect(rows[4]).toBe("'=A,合计,,,,,,,,810360.00,,")
})
