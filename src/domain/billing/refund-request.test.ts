import { describe, expect, it } from 'vitest'
import { civilDate } from '../shared/civil-date.ts'
import { yuan } from '../shared/money.ts'
import { decideRefund, REFUND_STATES, REFUND_TRANSITIONS, type RefundRequest } from './index.ts'

const REQUEST: RefundRequest = {
  ...{ id: 'T202603020001', orderId: 'D1', productId: 'P1', reason: 'no-reason', packs: [] },
  ...{ proof: null, amount: yuan(100), explanation: [], requestedOn: civilDate('2026-03-02') },
  ...{ state: 'reviewing', timeline: [] },
}

const DECISIONS = {
  grant: { granted: true, amount: yuan(80) },
  refuse: { granted: false, reason: '恶意退款' },
} as const

describe('a decision over a refund request', () => {
  const commands = ['grant', 'refuse'] as const
  const cases = REFUND_STATES.flatMap((state) => commands.map((command) => ({ state, command })))

  it.each(cases)(
    'REF-12 $command of one that is $state: as the table says, or refused',
    (tried) => {
      const { state, command } = tried
      const row = REFUND_TRANSITIONS.find((one) => one.from === state && one.command === command)
      const decided = decideRefund({ ...REQUEST, state }, DECISIONS[command], 5)
      if (row) expect(decided).toMatchObject({ ok: true, value: { state: row.to } })
      else expect(decided).toEqual({ ok: false, error: { code: 'illegal-transition' } })
    },
  )

  it('REF-10 a refusal says why, and a granted one what is paid', () => {
    expect(decideRefund(REQUEST, { granted: false, reason: ' ' }, 5)).toMatchObject({
      error: { code: 'reason-missing' },
    })
    expect(decideRefund(REQUEST, DECISIONS.refuse, 5)).toMatchObject({
      value: { amount: '100.00', timeline: [{ what: 'refund-refused', reason: '恶意退款' }] },
    })
    expect(decideRefund(REQUEST, DECISIONS.grant, 5)).toMatchObject({ value: { amount: '80.00' } })
  })
})
