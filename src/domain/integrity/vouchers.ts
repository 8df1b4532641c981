import { allowsVouchers, discountOf, type Voucher } from '../account/index.ts'
import { linesOf, type SettledOrder } from '../orders/index.ts'
import { compareYuan, ZERO_YUAN } from '../shared/money.ts'
import { type Contradiction, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** A voucher is used once, by the order that says so (ORD-02, ORD-03). */
export const VOUCHER_STATEMENTS = [
  { code: 'voucher-used', find: used },
  { code: 'voucher-held', find: held },
] as const satisfies readonly Statement[]

function* used(world: World): Generator<Contradiction | null> {
  for (const order of world.settled) {
    const { voucherId, discount } = order.payment
    const voucher = voucherId === null ? null : world.vouchers.get(voucherId)
    const isRight =
      voucher === null ? discount === ZERO_YUAN : voucher !== undefined && tookOff(order, voucher)
    const records = [ref('order', order), ...(voucher ? [ref('voucher', voucher)] : [])]
    yield* unless(isRight, records, { discount })
  }
}

function tookOff(order: SettledOrder, voucher: Voucher): boolean {
  const { total } = order.quote
  return (
    voucher.usedByOrderId === order.id &&
    order.payment.discount === discountOf(voucher, total) &&
    compareYuan(total, voucher.minimumSpend) >= 0 &&
    linesOf(order).every(
      (line) => allowsVouchers(line) && (voucher.lines === null || voucher.lines.includes(line)),
    )
  )
}

/** Whose it is: nobody's, an order's that still waits for its payment, or that of the order it paid. */
function* held(world: World): Generator<Contradiction | null> {
  for (const voucher of world.list('voucher')) {
    const { usedByOrderId, minimumSpend, discount } = voucher
    const order = usedByOrderId === null ? null : world.orders.get(usedByOrderId)
    const isHeld =
      order === null ||
      (order !== undefined &&
        order.state !== 'closed' &&
        (!('payment' in order) || order.payment.voucherId === voucher.id))
    const isPossible =
      compareYuan(minimumSpend, ZERO_YUAN) >= 0 && compareYuan(discount, ZERO_YUAN) > 0
    const records = [ref('voucher', voucher), ...(order ? [ref('order', order)] : [])]
    yield* unless(isHeld && isPossible, records, { discount })
  }
}
