import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { useServices } from '../../../app/services.ts'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import type { PaymentAnswer } from '../../../commands/pay-order.ts'
import { discountOf, type Voucher } from '../../../domain/account/index.ts'
import type { AgreedQuote } from '../../../domain/applications/index.ts'
import { type OrderIn, type PaymentMethod, voucherChoice } from '../../../domain/orders/index.ts'
import { compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import type { Result } from '../../../domain/shared/result.ts'
import { usePayOrder } from './mutations.ts'
import { useBalance, useQuoteNow, useVouchers } from './queries.ts'

/** Answers that leave the customer at the cashier: the page shows what has become of the order. */
const STAYS: readonly PaymentAnswer[] = ['awaiting', 'price-changed', 'product-ended']

/** What stood here when 「确认支付」 found that it does not hold any more. */
type Outdated = { readonly payable: Yuan; readonly voucher: Voucher | null }

/**
 * One try to pay an order: method, voucher, what it comes to, and 「确认支付」. The key is made once a
 * try, so a second press repeats the first.
 */
export function usePayment(order: OrderIn<'unpaid'>) {
  const navigate = useNavigate()
  const { random } = useServices()
  const [key] = useState(() => random.token(20))
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const [method, setMethod] = useState<PaymentMethod>('balance')
  const [outdated, setOutdated] = useState<Outdated | null>(null)
  const pay = usePayOrder()
  const balance = useBalance()
  const price = usePriceShown(order, outdated !== null)
  const { total } = price.quote
  const vouchers = useVoucher(order, { total, isTold: outdated !== null })
  const { voucher } = vouchers
  const voucherId = voucher?.id ?? null
  const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
  const payable = subtractYuan(total, discount)
  const missing = subtractYuan(payable, balance)
  const isShort = method === 'balance' && compareYuan(missing, ZERO_YUAN) > 0

  /** Returns what became of it; null: refused, or the first press is still being answered. */
  const confirm = async (): Promise<PaymentAnswer | null> => {
    if (pay.isPending) return null
    // Another method or voucher is another try; the same ones pressed again are the same.
    const tryKey = `${key}-${method}-${voucherId ?? ''}`
    const confirmed = price.was ? { confirmedTotal: total } : {}
    const payment = { orderId: order.id, key: tryKey, method, voucherId, ...confirmed }
    const result = await pay.run(payment)
    if (isOutdated(result)) {
      setRefusal(null)
      setOutdated({ payable, voucher })
      vouchers.tell()
      return 'price-changed'
    }
    setRefusal(result.ok ? null : result.error.code)
    if (!result.ok) return null
    setOutdated(null)
    price.accept()
    if (!STAYS.includes(result.value)) await navigate(paths.result(order.id), { replace: true })
    return result.value
  }

  const lost = vouchers.isVoid(outdated?.voucher ?? null) ? (outdated?.voucher ?? null) : null
  const payableWas = outdated?.payable ?? payable
  const change = price.was || lost ? { quoteWas: price.was, lost, payableWas, payable } : null

  return {
    ...{ method, setMethod, voucherId, setVoucherId: vouchers.choose, voucher },
    ...{ choice: vouchers.choice, quote: price.quote, change },
    ...{ total, discount, payable, balance, missing, isShort },
    ...{ refusal, setRefusal, confirm },
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
  const quoteNow = useQuoteNow(order)
  const quote = (isTold && quoteNow) || order.quote
  const isChanged = compareYuan(quote.total, shown.total) !== 0
  return { quote, was: isChanged ? shown : null, accept: () => setShown(quote) }
}

/**
 * The chosen voucher. One that cannot be used any more stays as it was shown until that was told; then the
 * best that is left takes its place.
 */
function useVoucher(order: OrderIn<'unpaid'>, { total, isTold }: { total: Yuan; isTold: boolean }) {
  const { clock } = useServices()
  const vouchers = useVouchers()
  const choice = voucherChoice(order, vouchers, { total, at: clock.now() })
  const [chosenId, choose] = useState(() => choice.preselected?.id ?? null)
  const [isTelling, setTelling] = useState(false)
  const voucher = vouchers.find(({ id }) => id === chosenId) ?? null
  const isVoid = (one: Voucher | null) =>
    one !== null && !choice.selectable.some(({ id }) => id === one.id)
  if (isTelling && isTold) {
    setTelling(false)
    if (isVoid(voucher)) choose(choice.preselected?.id ?? null)
  }
  return { choice, voucher, choose, isVoid, tell: () => setTelling(true) }
}
