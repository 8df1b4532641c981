import * as z from 'zod/mini'
import type { AppChange } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { accountSchema, type FirstAccount, firstVouchers } from '../domain/account/index.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { compareYuan, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { FIRST_NUMBERS } from '../domain/shared/numbers.ts'
import { ok } from '../domain/shared/result.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'
import { isEmptyWorld } from '../policies/empty-world.ts'

export type OpenAccount = FirstAccount

/**
 * Returns an empty world its account, opening balance and vouchers (ELI-07). Where there is anything
 * already, nothing happens: two tabs may both try, and an account that is damaged or missing is not
 * replaced by the first one.
 */
export const openAccount = command<OpenAccount, null>({
  name: 'open-account',
  input: z.object({ account: accountSchema, balance: yuanSchema, vouchers: z.boolean() }),
  decide: (records, { account, balance, vouchers }, { now }) => {
    if (!isEmptyWorld(records)) return ok({ changes: [], value: null })
    const given = vouchers ? firstVouchers(civilDateOf(now)) : []
    const changes: AppChange[] = [
      { type: 'account', create: account },
      { type: 'numbers', create: FIRST_NUMBERS },
      ...openingMovement(balance, now),
      ...given.map((create) => ({ type: 'voucher' as const, create })),
    ]
    return ok({ changes, value: null })
  },
})

function openingMovement(amount: Yuan, at: Instant): AppChange[] {
  if (compareYuan(amount, ZERO_YUAN) === 0) return []
  const create = { id: 'opening', at, amount, kind: 'opening' as const, orderId: null }
  return [{ type: 'movement', create }]
}
