import type { AppChange, AppView } from '../api/app-records.ts'
import { inOrderTurn, type Order, type Payment } from '../domain/orders/index.ts'

/** Returns a voucher to an order, so that no other can use it (ORD-02). */
function holdVoucher(records: AppView, voucherId: string | null, orderId: string): AppChange[] {
  const voucher = voucherId === null ? undefined : records.get('voucher', voucherId)
  return voucher ? [{ type: 'voucher', put: { ...voucher, usedByOrderId: orderId } }] : []
}

/**
 * Gives back the vouchers that an order held and did not use. Each goes to the order that gave it up for a try
 * which paid nothing, and whose money with it is still on its way: the oldest of them.
 */
export function releaseVouchers(records: AppView, orderId: string): AppChange[] {
  return records
    .list('voucher')
    .filter((voucher) => voucher.usedByOrderId === orderId)
    .map((voucher) => {
      const next = waitingWith(records, voucher.id).find(({ id }) => id !== orderId)
      return { type: 'voucher', put: { ...voucher, usedByOrderId: next?.id ?? null } }
    })
}

function waitingWith(records: AppView, voucherId: string): readonly Order[] {
  return records
    .list('order')
    .filter(({ state, awaited }) => state === 'unpaid' && awaited.at(-1)?.voucherId === voucherId)
    .sort(inOrderTurn)
}

/** A try holds the voucher it pays with, and no other that the order held before; null: it pays with none (ORD-02). */
export function takeVoucher(
  records: AppView,
  voucherId: string | null,
  orderId: string,
): AppChange[] {
  return [...releaseVouchers(records, orderId), ...holdVoucher(records, voucherId, orderId)]
}

/**
 * After a try that paid nothing: the order holds the voucher of the money that is still on its way, if any;
 * not one that another order took meanwhile.
 */
export function keepAwaitedVoucher(
  records: AppView,
  { id, awaited }: Pick<Order, 'id' | 'awaited'>,
): AppChange[] {
  const last = awaited.at(-1)
  const voucherId = last && keepsVoucher(records, id, last) ? last.voucherId : null
  return takeVoucher(records, voucherId, id)
}

/** Whether the voucher of a payment is still this order's, or nobody's. */
export function keepsVoucher(records: AppView, orderId: string, payment: Payment): boolean {
  const voucher = payment.voucherId === null ? null : records.get('voucher', payment.voucherId)
  if (voucher === undefined) return false
  return voucher === null || [null, orderId].includes(voucher.usedByOrderId)
}
