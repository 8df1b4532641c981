import { compareYuan, parsePrice, ZERO_YUAN } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** 「充值」: simulated money into the balance (ORD-02). `key` is one press: twice is once. */
export function topUp({ store, clock }: Ports, { amount, key }: { amount: string; key: string }) {
  return store.commit((records) => {
    const yuan = parsePrice(amount)
    if (!yuan || compareYuan(yuan, ZERO_YUAN) <= 0) return refuse('not-an-amount')
    const id = `top-up-${key}`
    if (records.get('movement', id)) return ok({ changes: [], value: null })
    const movement = { id, at: clock.now(), amount: yuan, kind: 'top-up' as const, orderId: null }
    return ok({ changes: [{ type: 'movement', create: movement }], value: null })
  })
}
