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

type ToPay = { readonly order: Ordered; readonly total: Yuan }

/**
 * The vouchers of orders that are paid together: each order its own. What the customer chose for one is chosen for no
 * other; the best that is left is chosen beforehand, for the first order first (BIL-01, ORD-02). Null in `chosen`: none.
 */
export function vouchersTogether(
  orders: readonly ToPay[],
  vouchers: readonly Voucher[],
  { chosen, at }: { chosen: Readonly<Record<string, string | null>>; at: Instant },
): readonly { readonly choice: VoucherChoice; readonly voucher: Voucher | null }[] {
  const taken = new Map(Object.entries(chosen).map(([orderId, id]) => [id, orderId]))
  return orders.map(({ order, total }) => {
    const free = vouchers.filter(({ id }) => [undefined, order.id].includes(taken.get(id)))
    const choice = voucherChoice(order, free, { total, at })
    const wanted = chosen[order.id]
    const voucher =
      wanted === undefined
        ? choice.preselected
        : (choice.selectable.find(({ id }) => id === wanted) ?? null)
    if (voucher) taken.set(voucher.id, order.id)
    return { choice, voucher }
  })
}
