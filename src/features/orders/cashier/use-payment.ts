import { useState } from 'react'
import { useRun, useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { payOrder } from '../../../commands/pay-order.ts'
import { discountOf, type Voucher } from '../../../domain/account/index.ts'
import { type AgreedQuote, isSamePrice } from '../../../domain/applications/index.ts'
import type { OrderIn, PaymentMethod } from '../../../domain/orders/index.ts'
import { compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import type { Result } from '../../../domain/shared/result.ts'
import type { PaymentAnswer } from '../../../policies/try-payment.ts'
import { allVouchers } from '../../../queries/all-vouchers.ts'
import { quoteNow } from '../../../queries/quote-now.ts'
import { spendableBalance } from '../../../queries/spendable-balance.ts'
import { vouchersForOrder } from '../../../queries/vouchers-for-order.ts'
import { useFromHere } from '../../../ui/from-here.ts'

/** Answers that leave the customer at the cashier: the page shows what has become of the order. */
const STAYS: readonly PaymentAnswer[] = ['awaiting', 'price-changed', 'product-ended']

/** What stood here when 「确认支付」 found that it does not hold any more. */
type Outdated = { readonly payable: Yuan; readonly voucherId: string | null }

/**
 * One try to pay an order: method, voucher, what it comes to, and 「确认支付」. Another method, voucher or price is
 * another try; the same ones pressed again are the same.
 */
export function usePayment(order: OrderIn<'unpaid'>) {
  const fromHere = useFromHere()
  const [method, setMethod] = useState<PaymentMethod>('balance')
  const [outdated, setOutdated] = useState<Outdated | null>(null)
  const balance = useView(spendableBalance, {})
  const price = usePriceShown(order, outdated !== null)
  const { total } = price.quote
  const vouchers = useVoucher(order, { total, isTold: outdated !== null })
  const { voucher } = vouchers
  const voucherId = voucher?.id ?? null
  const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
  const payable = subtractYuan(total, discount)
  const missing = subtractYuan(payable, balance)
  const confirmed = price.was ? { confirmedTotal: total } : {}
  const scope = [order.id, method, voucherId, confirmed.confirmedTotal].join(' ')
  const paying = useRun(payOrder, { scope })
  const isShort = method === 'balance' && compareYuan(missing, ZERO_YUAN) > 0

  /** Returns what became of it; null: refused, or the first press is still being answered. */
  const confirm = async (): Promise<PaymentAnswer | null> => {
    if (paying.isPending) return null
    const goOn = fromHere()
    const result = await paying.run({ orderId: order.id, method, voucherId, ...confirmed })
    if (isOutdated(result)) {
      paying.reset()
      setOutdated({ payable, voucherId })
      vouchers.tell()
      return 'price-changed'
    }
    if (!result.ok) return null
    setOutdated(null)
    price.accept()
    if (!STAYS.includes(result.value)) await goOn(paths.result(order.id), { replace: true })
    return result.value
  }

  const lost = vouchers.lost(outdated?.voucherId ?? null)
  const payableWas = outdated?.payable ?? payable
  const change = price.was || lost ? { quoteWas: price.was, lost, payableWas, payable } : null

  return {
    ...{ method, setMethod, voucherId, setVoucherId: vouchers.choose, voucher },
    ...{ choice: vouchers.choice, quote: price.quote, change },
    ...{ total, discount, payable, balance, missing, isShort },
    ...{ refusal: paying.refusal, confirm },
  }
}

/** Whether what the page showed does not hold any more: the price, or the voucher. */
function isOutdated(result: Result<PaymentAnswer>): boolean {
  return result.ok
    ? result.value === 'price-changed'
    : result.error.code === 'voucher-not-applicable'
}

/**
 * The price this page shows: the order's, or today's once it was told that the price has changed (PRC-14). `was`:
 * the one that was shown before, where it is another.
 */
function usePriceShown(order: OrderIn<'unpaid'>, isTold: boolean) {
  const [shown, setShown] = useState<AgreedQuote>(order.quote)
  const today = useView(quoteNow, { orderId: order.id })
  const quote = (isTold && today) || order.quote
  const isChanged = !isSamePrice(quote, shown)
  return { quote, was: isChanged ? shown : null, accept: () => setShown(quote) }
}

/**
 * The chosen voucher. One that cannot be used any more stays as it was shown until that was told; then the
 * best that is left takes its place.
 */
function useVoucher(order: OrderIn<'unpaid'>, { total, isTold }: { total: Yuan; isTold: boolean }) {
  const vouchers = useView(allVouchers, {})
  const choice = useView(vouchersForOrder, { orderId: order.id, total })
  const [chosenId, choose] = useState(() => choice.preselected?.id ?? null)
  const [isTelling, setTelling] = useState(false)
  const byId = (wanted: string | null) => vouchers.find(({ id }) => id === wanted) ?? null
  /** As it is by now: a payment that finds it used may come before what another tab has told of it. */
  const lost = (wanted: string | null): Voucher | null =>
    choice.selectable.some(({ id }) => id === wanted) ? null : byId(wanted)
  const voucher = byId(chosenId)
  if (isTelling && isTold) {
    setTelling(false)
    if (lost(chosenId)) choose(choice.preselected?.id ?? null)
  }
  return { choice, voucher, choose, lost, tell: () => setTelling(true) }
}
