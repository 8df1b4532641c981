import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Account } from '../domain/account/index.ts'

/** The account that buys (ELI-07); null: it is not kept yet, or cannot be read. */
export const buyingAccount = query<Record<string, never>, Account | null>({
  name: 'buying-account',
  input: z.record(z.string(), z.never()),
  reads: ['account'],
  view: (records) => records.get('account', 'main') ?? null,
})
