import { describe, expect, it } from 'vitest'
import { civilDate } from './civil-date.ts'
import { FIRST_NUMBERS, nextMasterAccount, nextNumber } from './numbers.ts'

describe('numbers', () => {
  it('count from 1 each day, with a prefix that tells what they belong to', () => {
    const first = nextNumber(FIRST_NUMBERS, 'application', civilDate('2026-03-09'))
    const second = nextNumber(first.numbers, 'application', civilDate('2026-03-09'))
    const nextDay = nextNumber(second.numbers, 'application', civilDate('2026-03-10'))
    const order = nextNumber(nextDay.numbers, 'order', civilDate('2026-03-10'))
    expect([first.id, second.id, nextDay.id, order.id]).toEqual([
      '202603090001',
      '202603090002',
      '202603100001',
      'D202603100001',
    ])
  })

  it('never repeat when the clock went back', () => {
    const late = nextNumber(FIRST_NUMBERS, 'order', civilDate('2026-03-10'))
    const early = nextNumber(late.numbers, 'order', civilDate('2026-03-01'))
    expect(early.id).toBe('D202603100002')
  })

  it('PRD-06 every new purchase gets a master account of ten digits of its own', () => {
    const first = nextMasterAccount(FIRST_NUMBERS)
    const second = nextMasterAccount(first.numbers)
    expect(first.account).toMatch(/^\d{10}$/)
    expect(second.account).not.toBe(first.account)
  })
})
