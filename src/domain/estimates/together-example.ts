import { discountOf, firstVouchers } from '../account/index.ts'
import { fillOldestFirst } from '../billing/index.ts'
import { type OrderLines, vouchersTogether } from '../orders/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { type Instant, instantOf } from '../shared/instant.ts'
import { subtractYuan, sumYuan, type Yuan, yuan, ZERO_YUAN } from '../shared/money.ts'
import { type Estimate, priceEstimate } from './estimate.ts'

/** An order of the example: what it costs, its voucher, what is paid of it, and its part of the invoice, in 元. */
export type OrderPaidTogether = {
  readonly total: Yuan
  readonly discount: Yuan
  readonly paid: Yuan
  readonly invoiced: Yuan
  /** What can still be invoiced. */
  readonly open: Yuan
}

const TODAY = civilDate('2026-03-02')

/** What is invoiced of both, in 元: less than was paid. */
export const TOGETHER_INVOICED: Yuan = yuan(3000)

/** Three users of 在线客服-基础版 for a year, then 8 interop accounts, ordered one minute later. */
const ORDERED: readonly Estimate[] = [
  {
    ...{ line: 'online', scenario: 'new', on: TODAY, years: 1 },
    items: [{ sku: 'cs.online.basic', quantity: 3 }],
  },
  {
    ...{ line: 'interop', scenario: 'new', on: TODAY, years: 1 },
    items: [{ sku: 'interop.account', quantity: 8 }],
  },
]

/** Two orders paid at once with the vouchers of a new account, then one invoice for part of both (BIL-01, BIL-02). */
export function togetherExample(): {
  readonly orders: readonly OrderPaidTogether[]
  readonly paid: Yuan
} {
  const at = instantOf(TODAY, '10:00:00')
  const ordered = ORDERED.map((estimate, place) => orderOf(estimate, at + place * 60_000))
  const vouchers = vouchersTogether(ordered, firstVouchers(TODAY), { chosen: {}, at })
  const paid = ordered.map(({ order, total }, place) => {
    const voucher = vouchers[place]?.voucher
    const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
    return { order, total, discount, open: subtractYuan(total, discount) }
  })
  const parts = fillOldestFirst(paid, TOGETHER_INVOICED) ?? []
  return {
    orders: paid.map(({ order, total, discount, open }) => {
      const invoiced = parts.find((part) => part.order.id === order.id)?.amount ?? ZERO_YUAN
      return { total, discount, paid: open, invoiced, open: subtractYuan(open, invoiced) }
    }),
    paid: sumYuan(paid.map(({ open }) => open)),
  }
}

type Ordered = {
  readonly order: OrderLines & { readonly id: string; readonly createdAt: Instant }
  readonly total: Yuan
}

function orderOf(estimate: Estimate, createdAt: Instant): Ordered {
  const priced = priceEstimate(estimate)
  if (!priced.ok) throw new RangeError(`The example cannot be priced: ${priced.error.code}`)
  const { quote } = priced.value
  const { line } = estimate
  // Its line says what vouchers an order takes; the id of the application is never looked at.
  const purchase = { what: 'application', applicationId: '' } as const
  return { order: { id: line, createdAt, line, purchase, quote }, total: quote.total }
}
