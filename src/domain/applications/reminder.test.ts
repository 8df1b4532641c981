import { describe, expect, it } from 'vitest'
import { FILLED_CONTENT, MONDAY_MORNING } from '../../testing/app-world.ts'
import { type Application, asksForAct, remind, startDraft } from './index.ts'

const draft = startDraft('1', FILLED_CONTENT, MONDAY_MORNING)
const submission = { at: MONDAY_MORNING, dueAt: MONDAY_MORNING }
const rejected: Application = { ...draft, state: 'rejected', reason: '不符', seen: false }

describe('购买提醒', () => {
  it('APP-04 counts what has news, and the total is the sum of the five', () => {
    const applications: Application[] = [
      draft,
      { ...draft, state: 'pre-review', submission },
      { ...draft, state: 'pre-approved', submission },
      { ...draft, state: 'returned', note: { items: ['licence'], reason: '不清晰', before: {} } },
      { ...draft, state: 'cancelled', quote: null },
      rejected,
    ]
    expect(remind(applications)).toEqual({
      total: 5,
      counts: { draft: 1, passed: 1, rejected: 1, 'in-review': 1, returned: 1 },
    })
  })

  it('APP-04 a rejected record counts until it was opened', () => {
    expect(remind([rejected]).total).toBe(1)
    expect(remind([{ ...rejected, seen: true }]).total).toBe(0)
  })

  it('APP-04 only what is to be paid, ordered or fixed asks for an act', () => {
    const news: Application[] = [draft, rejected, { ...draft, state: 'pre-review', submission }]
    expect(asksForAct(remind(news))).toBe(false)
    expect(asksForAct(remind([...news, { ...draft, state: 'pre-approved', submission }]))).toBe(
      true,
    )
    const note = { items: ['licence' as const], reason: '不清晰', before: {} }
    expect(asksForAct(remind([...news, { ...draft, state: 'returned', note }]))).toBe(true)
  })
})
