import {
  allowsVouchers,
  bestVoucher,
  discountOf,
  isApplicable,
  type Voucher,
} from '../account/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { linesOf, type OrderLines } from './order-lines.ts'

/** Which vouchers an order may be paid with (ORD-02, ORD-03). */
export type VoucherChoice = {
  /** Its line accepts vouchers at all. */
  readonly allowed: boolean
  /** Those that may be used now: what nobody holds, and what this very order holds already. */
  readonly selectable: readonly Voucher[]
  /** The one that takes the most off. */
  readonly best: Voucher | null
  /** The one the order holds, else the best; null: none applies. */
  readonly preselected: Voucher | null
}

type Ordered = OrderLines & { readonly id: string }

/** The vouchers for an order of this total in 元, at this moment. */
export function voucherChoice(
  order: Ordered,
  vouchers: readonly Voucher[],
  { total, at }: { total: Yuan; at: Instant },
): VoucherChoice {
  const spend = { line: order.line, total, today: civilDateOf(at) }
  const selectable = vouchers.filter((voucher) => mayUse(order, voucher, { total, at }))
  const held = selectable.find(({ usedByOrderId }) => usedByOrderId === order.id)
  const free = selectable.map((voucher) => ({ ...voucher, usedByOrderId: null }))
  const best = bestVoucher(free, spend)
  return {
    allowed: linesOf(order).every(allowsVouchers),
    selectable,
    best,
    preselected: held ?? best,
  }
}

/** What the best voucher would take off an order that is not placed yet, in 元 (PRC-17). */
export function bestDiscount(
  draft: OrderLines & { readonly quote: { readonly total: Yuan } },
  vouchers: readonly Voucher[],
  today: CivilDate,
): Yuan {
  const { total } = draft.quote
  const applicable = vouchers.filter((voucher) =>
    linesOf(draft).every((line) => isApplicable(voucher, { line, total, today })),
  )
  const best = bestVoucher(applicable, { line: draft.line, total, today })
  return best ? discountOf(best, total) : ZERO_YUAN
}

/** Whether this order may be paid with the voucher, all its lines; one that it holds already is its own (RNW-02). */
export function mayUse(
  order: Ordered,
  voucher: Voucher,
  { total, at }: { total: Yuan; at: Instant },
): boolean {
  const free = voucher.usedByOrderId === order.id ? { ...voucher, usedByOrderId: null } : voucher
  const today = civilDateOf(at)
  return linesOf(order).every((line) => isApplicable(free, { line, total, today }))
}
