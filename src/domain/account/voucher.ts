import * as z from 'zod/mini'
import type { ProductLineId } from '../catalogue/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { compareYuan, minYuan, type Yuan, yuan } from '../shared/money.ts'
import { civilDateSchema, yuanSchema } from '../shared/schemas.ts'

/** A 代金券: takes `discount` 元 off an order of at least `minimumSpend` 元 (ORD-02). */
export const voucherSchema = z.object({
  id: z.string(),
  minimumSpend: yuanSchema,
  discount: yuanSchema,
  /** The product lines it is good for; null: all that allow vouchers. */
  lines: z.nullable(z.array(z.string())),
  /** The last civil date it can be used on. */
  expiresOn: civilDateSchema,
  usedByOrderId: z.nullable(z.string()),
})

export type Voucher = z.infer<typeof voucherSchema>

/** Lines whose orders accept no voucher at all (ORD-03, PRC-10). */
const LINES_WITHOUT_VOUCHERS: readonly ProductLineId[] = ['pv', 'interop']

export type Spend = { line: ProductLineId; total: Yuan; today: CivilDate }

export function allowsVouchers(line: ProductLineId): boolean {
  return !LINES_WITHOUT_VOUCHERS.includes(line)
}

/** Whether this voucher can be used on such an order today (ORD-02, ORD-03). */
export function isApplicable(voucher: Voucher, { line, total, today }: Spend): boolean {
  return (
    allowsVouchers(line) &&
    voucher.usedByOrderId === null &&
    voucher.expiresOn >= today &&
    (voucher.lines === null || voucher.lines.includes(line)) &&
    compareYuan(total, voucher.minimumSpend) >= 0
  )
}

/** What it takes off, in 元: never more than the order costs. */
export function discountOf(voucher: Voucher, total: Yuan): Yuan {
  return minYuan(voucher.discount, total)
}

/**
 * The applicable voucher that takes the most off; of equals the one that expires
 * first, then the lower id (ORD-02). Null where none applies.
 */
export function bestVoucher(vouchers: readonly Voucher[], spend: Spend): Voucher | null {
  const applicable = vouchers.filter((voucher) => isApplicable(voucher, spend))
  const [best] = applicable.sort(
    (a, b) =>
      compareYuan(discountOf(b, spend.total), discountOf(a, spend.total)) ||
      (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  )
  return best ?? null
}

/** 「已享受优惠」: what the best voucher would take off at the cashier, 0.00 without one (PRC-17). */
export function expectedDiscount(vouchers: readonly Voucher[], spend: Spend): Yuan {
  const best = bestVoucher(vouchers, spend)
  return best ? discountOf(best, spend.total) : yuan(0)
}
