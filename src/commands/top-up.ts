import type { Ports } from '../api/app-records.ts'
import { readTopUp } from '../domain/account/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** 「充值」: simulated money into the balance (ORD-02). `key` is one press: twice is once. */
export function topUp({ store, clock }: Ports, { amount, key }: { amount: string; key: string }) {
  return store.commit((records) => {
    const yuan = readTopUp(amount)
    if (!yuan.ok) return yuan
    if (key === '') return refuse('malformed')
    const id = `top-up-${key}`
    if (records.get('movement', id)) return ok({ changes: [], value: null })
    const create = {
      id,
      at: clock.now(),
      amount: yuan.value,
      kind: 'top-up' as const,
      orderId: null,
    }
    return ok({ changes: [{ type: 'movement', create }], value: null })
  })
}
