import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type IneligibilityCode, mayBuy } from '../domain/account/index.ts'
import { PRODUCT_LINE_IDS, type ProductLineId } from '../domain/catalogue/index.ts'

/** Why this account may not buy from a line; null: it may, or is not known yet (ELI-01, ELI-02). */
export const ineligibility = query<{ line: ProductLineId }, IneligibilityCode | null>({
  name: 'ineligibility',
  input: z.object({ line: z.enum(PRODUCT_LINE_IDS) }),
  reads: ['account'],
  view: (records, { line }) => {
    const account = records.get('account', 'main')
    const eligible = account && mayBuy(account, line)
    return !eligible || eligible.ok ? null : eligible.error.code
  },
})
