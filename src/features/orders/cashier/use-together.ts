import { useState } from 'react'
import { useRun, useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import { payOrders } from '../../../commands/pay-orders.ts'
import { discountOf, type Voucher } from '../../../domain/account/index.ts'
import { type AgreedQuote, isSamePrice } from '../../../domain/applications/index.ts'
import {
  type OrderIn,
  type PaymentMethod,
  type VoucherChoice,
  vouchersTogether,
} from '../../../domain/orders/index.ts'
import {
  compareYuan,
  subtractYuan,
  sumYuan,
  type Yuan,
  ZERO_YUAN,
} from '../../../domain/shared/money.ts'
import type { PaymentAnswer } from '../../../policies/try-payment.ts'
import { allVouchers } from '../../../queries/all-vouchers.ts'
import type { OrderTogether } from '../../../queries/orders-together.ts'
import { spendableBalance } from '../../../queries/spendable-balance.ts'

/** An order of a combined payment as the page shows it. */
export type TogetherRow = {
  readonly order: OrderIn<'unpaid'>
  readonly quote: AgreedQuote
  /** The price before, where another was told since. */
  readonly was: AgreedQuote | null
  readonly choice: VoucherChoice
  readonly voucher: Voucher | null
  readonly discount: Yuan
}

/** One try to pay several orders: the way, a voucher for each, what it comes to, and 「确认支付」 (BIL-01). */
export function useTogether(orders: readonly OrderTogether[]) {
  const [method, setMethod] = useState<PaymentMethod>('balance')
  const [chosen, setChosen] = useState<Readonly<Record<string, string | null>>>({})
  const [isTold, setTold] = useState(false)
  const [isDeclined, setDeclined] = useState(false)
  const balance = useView(spendableBalance, {})
  const rows = useRows(orders, { isTold, chosen })
  const total = sumYuan(rows.map(({ quote }) => quote.total))
  const discount = sumYuan(rows.map((row) => row.discount))
  const payable = subtractYuan(total, discount)
  const missing = subtractYuan(payable, balance)
  const isShort = method === 'balance' && compareYuan(missing, ZERO_YUAN) > 0
  const wishes = rows.map(({ order, quote, was, voucher }) => ({
    ...{ orderId: order.id, voucherId: voucher?.id ?? null },
    ...(was && { confirmedTotal: quote.total }),
  }))
  const paying = useRun(payOrders, { scope: JSON.stringify([method, wishes]) })

  /** Returns what became of it; null: refused, or the first press is still being answered. */
  const confirm = async (): Promise<PaymentAnswer | null> => {
    if (paying.isPending) return null
    setDeclined(false)
    const result = await paying.run({ orders: wishes, method })
    if (!result.ok) return null
    setTold(result.value === 'price-changed')
    setDeclined(result.value === 'declined')
    return result.value
  }

  return {
    ...{ rows, method, setMethod, balance, total, discount, payable, missing, isShort },
    choose: (orderId: string, id: string | null) => setChosen({ ...chosen, [orderId]: id }),
    ...{ isNewPrice: rows.some(({ was }) => was !== null), isDeclined },
    ...{ refusal: paying.refusal, confirm },
  }
}

/** The agreed prices, or today's once it was told that one has changed (PRC-14); each with its voucher. */
function useRows(
  orders: readonly OrderTogether[],
  shown: { isTold: boolean; chosen: Readonly<Record<string, string | null>> },
): readonly TogetherRow[] {
  const vouchers = useView(allVouchers, {})
  const at = useNow()
  const priced = orders.flatMap(({ order, today }) => {
    if (!today.ok) return []
    // As the payment looks at it: line by line (PRC-14).
    const isChanged = !isSamePrice(order.quote, today.value)
    const isNew = shown.isTold && isChanged
    return [{ order, quote: isNew ? today.value : order.quote, was: isNew ? order.quote : null }]
  })
  const toPay = priced.map(({ order, quote }) => ({ order, total: quote.total }))
  const withVouchers = vouchersTogether(toPay, vouchers, { chosen: shown.chosen, at })
  return priced.map((row, place) => {
    const { choice, voucher } = withVouchers[place] ?? NO_VOUCHER
    const discount = voucher ? discountOf(voucher, row.quote.total) : ZERO_YUAN
    return { ...row, choice, voucher, discount }
  })
}

const NO_VOUCHER = {
  choice: { allowed: false, selectable: [], best: null, preselected: null },
  voucher: null,
}
