import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { balanceOf } from '../domain/account/index.ts'
import type { Yuan } from '../domain/shared/money.ts'
import { statusOf } from '../domain/subscriptions/index.ts'

export type AccountSummary = {
  readonly enterprise: string
  /** In 元. */
  readonly balance: Yuan
  /** How many vouchers can still be used. */
  readonly vouchers: number
  /** How many products are in force. */
  readonly products: number
}

/** Who buys, with what, in one line (ELI-07); null: no account is kept yet. */
export const accountSummary = query<Record<string, never>, AccountSummary | null>({
  name: 'account-summary',
  input: z.record(z.string(), z.never()),
  reads: ['account', 'movement', 'voucher', 'subscription'],
  readsDay: true,
  view: (records, _, { today }) => {
    const account = records.get('account', 'main')
    if (!account) return null
    return {
      enterprise: account.enterpriseName,
      balance: balanceOf(records.list('movement')),
      vouchers: records
        .list('voucher')
        .filter((voucher) => voucher.usedByOrderId === null && voucher.expiresOn >= today).length,
      products: records
        .list('subscription')
        .filter((product) => ['active', 'expiring'].includes(statusOf(product, today).status))
        .length,
    }
  },
})
