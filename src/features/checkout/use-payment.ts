import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useServices } from '../../app/services.ts'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import { bestVoucher, discountOf, isApplicable } from '../../domain/account/index.ts'
import type { OrderIn, PaymentMethod } from '../../domain/orders/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { compareYuan, subtractYuan, ZERO_YUAN } from '../../domain/shared/money.ts'
import type { PaymentAnswer } from '../../workflows/pay-order.ts'
import { usePayOrder } from './mutations.ts'
import { useBalance, useQuoteNow, useVouchers } from './queries.ts'

/** Answers that leave the customer at the cashier: the page shows what has become of the order. */
const STAYS: readonly PaymentAnswer[] = ['awaiting', 'price-changed', 'product-ended']

/**
 * One try to pay an order: method, voucher, what it comes to, and 「确认支付」. The key is made once a
 * try, so a second press repeats the first.
 */
export function usePayment(order: OrderIn<'unpaid'>) {
  const navigate = useNavigate()
  const { clock, random } = useServices()
  const [key] = useState(() => random.token(20))
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const [method, setMethod] = useState<PaymentMethod>('balance')
  const [isChanged, setChanged] = useState(false)
  const pay = usePayOrder()
  const balance = useBalance()
  const vouchers = useVouchers()

  // Of an order whose price has changed, the price of today: it wants to be confirmed (PRC-14).
  const quoteNow = useQuoteNow(order)
  const changed = isChanged && !order.confirmed ? quoteNow : null
  const { total } = changed ?? order.quote
  const spend = { line: order.line, total, today: civilDateOf(clock.now()) }
  const [wishedId, setVoucherId] = useState(() => bestVoucher(vouchers, spend)?.id ?? null)
  // The page may stand open for long: what was chosen may have expired, or not fit the new price.
  const voucher = vouchers.find((one) => one.id === wishedId && isApplicable(one, spend))
  const voucherId = voucher?.id ?? null
  const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
  const payable = subtractYuan(total, discount)
  const missing = subtractYuan(payable, balance)
  const isShort = method === 'balance' && compareYuan(missing, ZERO_YUAN) > 0

  /** Gives what became of it; null: refused, or the first press is still being answered. */
  const confirm = async (): Promise<PaymentAnswer | null> => {
    if (pay.isPending) return null
    // Another method or voucher is another try; the same ones pressed again are the same.
    const tryKey = `${key}-${method}-${voucherId ?? ''}`
    const confirmed = changed ? { confirmedTotal: changed.total } : {}
    const payment = { orderId: order.id, key: tryKey, method, voucherId, ...confirmed }
    const result = await pay.run(payment)
    setRefusal(result.ok ? null : result.error.code)
    if (!result.ok) return null
    setChanged(result.value === 'price-changed')
    if (!STAYS.includes(result.value)) await navigate(paths.result(order.id), { replace: true })
    return result.value
  }

  return {
    ...{ method, setMethod, voucherId, setVoucherId, vouchers, spend },
    ...{ total, discount, payable, balance, missing, isShort, changed },
    ...{ refusal, setRefusal, confirm },
  }
}
