import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { availableBalance } from '../domain/orders/index.ts'
import type { Yuan } from '../domain/shared/money.ts'

/** What can be spent of the balance, in 元: all but what a payment that is being confirmed holds (ORD-10). */
export const spendableBalance = query<Record<string, never>, Yuan>({
  name: 'spendable-balance',
  input: z.record(z.string(), z.never()),
  reads: ['movement', 'order'],
  view: (records) => availableBalance(records.list('movement'), records.list('order')),
})
