import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useNow, useServices } from '../../app/services.ts'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import { bestVoucher, discountOf } from '../../domain/account/index.ts'
import type { OrderIn } from '../../domain/orders/index.ts'
import { civilDateOf, civilDateTimeOf } from '../../domain/shared/instant.ts'
import {
  compareYuan,
  formatPrice,
  formatYuan,
  subtractYuan,
  ZERO_YUAN,
} from '../../domain/shared/money.ts'
import { distanceInMinutes } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { CancelOrder } from './cancel-order.tsx'
import { checkoutCopy } from './copy.ts'
import { usePayOrder } from './mutations.ts'
import { OrderContent } from './order-content.tsx'
import { PaymentMethods } from './payment-methods.tsx'
import { useBalance, useVouchers } from './queries.ts'
import { VoucherField } from './voucher-field.tsx'

/** Pays one open order. The key is made once for the page, so a second press repeats the first. */
export function Cashier({ order }: { order: OrderIn<'unpaid'> }) {
  const copy = useCopy(checkoutCopy)
  const refusals = useCopy(refusalCopy)
  const language = useLanguage()
  const navigate = useNavigate()
  const { clock, random } = useServices()
  const now = useNow()
  const [key] = useState(() => random.token(20))
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const pay = usePayOrder()
  const balance = useBalance()
  const vouchers = useVouchers()

  const { total } = order.quote
  const spend = { line: order.line, total, today: civilDateOf(clock.now()) }
  const [voucherId, setVoucherId] = useState(() => bestVoucher(vouchers, spend)?.id ?? null)
  const voucher = vouchers.find(({ id }) => id === voucherId)
  const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
  const payable = subtractYuan(total, discount)
  const short = compareYuan(balance, payable) < 0

  const confirm = async () => {
    if (pay.isPending) return
    const result = await pay.mutateAsync({ orderId: order.id, key, method: 'balance', voucherId })
    if (result.ok) await navigate(paths.result(order.id), { replace: true })
    else setRefusal(result.error.code)
  }

  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={`${copy.title} ${order.id}`}
        trail={order.id}
        aside={
          <p className="text-small text-text-2">
            {copy.validUntil(
              civilDateTimeOf(order.closesAt).slice(0, 16),
              distanceInMinutes(order.closesAt - now, language),
            )}
          </p>
        }
      />
      {refusal && (
        <div className="mb-6">
          <Notice tone="bad" role="alert">
            {refusals[refusal]}
          </Notice>
        </div>
      )}
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-10">
          <OrderContent order={order} />
          <PaymentMethods balance={balance} payable={payable} />
          <VoucherField
            vouchers={vouchers}
            spend={spend}
            value={voucherId}
            onChange={setVoucherId}
          />
        </div>
        <section className="flex flex-col border-rule border-t-2 pt-5 md:sticky md:top-6 md:w-[300px] lg:w-[360px]">
          <h2 className="text-h3">{copy.payable}</h2>
          <p className="mt-2" aria-live="polite">
            <Money amount={formatPrice(payable)} size="sum" />
          </p>
          <dl className="mt-4 text-small">
            <Row name={copy.orderTotal} value={formatYuan(total)} />
            <Row
              name={copy.voucher}
              value={discount === ZERO_YUAN ? '0.00' : `−${formatYuan(discount)}`}
            />
          </dl>
          <Button
            kind="primary"
            size="large"
            className="mt-4 w-full"
            unavailable={short}
            aria-describedby="pay-note"
            onClick={confirm}
          >
            {copy.pay}
          </Button>
          <p id="pay-note" className={`mt-3 text-small ${short ? 'text-bad' : 'text-text-2'}`}>
            {short
              ? copy.missing(formatPrice(subtractYuan(payable, balance)))
              : copy.payNote(formatPrice(payable))}
          </p>
          <div className="mt-5 border-line border-t pt-3">
            <CancelOrder orderId={order.id} onRefusal={setRefusal} />
          </div>
        </section>
      </div>
    </>
  )
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex justify-between border-line border-b py-2">
      <dt className="text-text-2">{name}</dt>
      <dd className="text-ink">{value}</dd>
    </div>
  )
}
