import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { balanceOf } from '../domain/account/index.ts'
import { availableBalance } from '../domain/orders/index.ts'
import { compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { ok } from '../domain/shared/result.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'

/**
 * Adjusts the balance to an amount in 元, by one movement (ORD-10): whoever shows a story says how rich its company is. What
 * payments under way hold of it stays. One key is one adjustment.
 */
export const setBalance = command<{ readonly balance: Yuan }, null>({
  name: 'set-balance',
  input: z.object({ balance: yuanSchema }),
  decide: (records, { balance }, { now, key }) => {
    const id = `adjustment-${key}`
    if (records.get('movement', id)) return ok({ changes: [], value: null })
    const movements = records.list('movement')
    const present = balanceOf(movements)
    const held = subtractYuan(present, availableBalance(movements, records.list('order')))
    const wanted = compareYuan(balance, held) < 0 ? held : balance
    const amount = subtractYuan(wanted, present)
    if (compareYuan(amount, ZERO_YUAN) === 0) return ok({ changes: [], value: null })
    const create = { id, at: now, amount, kind: 'adjustment' as const, orderId: null }
    return ok({ changes: [{ type: 'movement', create }], value: null })
  },
})
