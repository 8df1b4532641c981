import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../domain/shared/civil-date.ts'
import { calendarEvents } from './calendar-events.ts'
import { spendingCopy } from './copy.ts'

describe('the days of the calendar file', () => {
  it('FCT-04 hold the last day of a plan, under an id that stays when the plan is renamed', () => {
    const plan = { id: 'plan-1', name: '年度采购', on: civilDate('2026-04-01') }
    const eventsOf = (name: string) =>
      calendarEvents(
        { months: [], marks: [], planned: [], plans: [{ ...plan, name }] },
        spendingCopy.zh,
        'zh',
      )
    expect(eventsOf('年度采购')).toEqual([
      {
        uid: 'valid-plan-1',
        on: '2026-04-01',
        title: '采购方案有效期最后一天 · 年度采购',
        text: '在「采购方案」里按此方案申请，或按新的价格更新。',
      },
    ])
    expect(eventsOf('另一名')[0]?.uid).toBe('valid-plan-1')
  })
})
