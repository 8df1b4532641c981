import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type IneligibilityCode, mayBuy, REGIONS, type Region } from '../domain/account/index.ts'
import { PRODUCT_LINE_IDS, type ProductLineId } from '../domain/catalogue/index.ts'

/** Why an enterprise registered there may not buy from a line, though this account may; null: it may (ELI-02). */
export const regionBarrier = query<
  { line: ProductLineId; region: Region },
  IneligibilityCode | null
>({
  name: 'region-barrier',
  input: z.object({ line: z.enum(PRODUCT_LINE_IDS), region: z.enum(REGIONS) }),
  reads: ['account'],
  view: (records, { line, region }) => {
    const account = records.get('account', 'main')
    if (!account || !mayBuy(account, line).ok) return null
    const eligible = mayBuy({ ...account, region }, line)
    return eligible.ok ? null : eligible.error.code
  },
})
