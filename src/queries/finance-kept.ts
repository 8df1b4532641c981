import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type Finance, NO_FINANCE } from '../domain/account/index.ts'

/** The book of 发票抬头 and the budgets; empty where nothing is kept (BIL-02, FCT-03). */
export const financeKept = query<Record<string, never>, Finance>({
  name: 'finance-kept',
  input: z.record(z.string(), z.never()),
  reads: ['finance'],
  view: (records) => records.get('finance', 'main') ?? NO_FINANCE,
})
