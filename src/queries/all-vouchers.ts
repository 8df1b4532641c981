import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Voucher } from '../domain/account/index.ts'

/** All vouchers, used and expired ones included (ORD-02). */
export const allVouchers = query<Record<string, never>, readonly Voucher[]>({
  name: 'all-vouchers',
  input: z.record(z.string(), z.never()),
  reads: ['voucher'],
  view: (records) => records.list('voucher'),
})
