import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { readTopUp } from '../domain/account/index.ts'
import { ok } from '../domain/shared/result.ts'

export type TopUp = {
  /** 元, as typed. */
  readonly amount: string
}

/** `not-an-amount`: no amount in whole 分, nothing, or more than one top-up may be (ORD-02). */
export type TopUpRefusal = 'not-an-amount'

/** 「充值」: simulated money into the balance (ORD-02). One key is one top-up. */
export const topUp = command<TopUp, null, TopUpRefusal>({
  name: 'top-up',
  input: z.object({ amount: z.string() }),
  decide: (records, { amount }, { now, key }) => {
    const yuan = readTopUp(amount)
    if (!yuan.ok) return yuan
    const id = `top-up-${key}`
    if (records.get('movement', id)) return ok({ changes: [], value: null })
    const create = { id, at: now, amount: yuan.value, kind: 'top-up' as const, orderId: null }
    return ok({ changes: [{ type: 'movement', create }], value: null })
  },
})
