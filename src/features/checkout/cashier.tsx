import { type ReactNode, useState } from 'react'
import { useNow } from '../../app/services.ts'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import { TopUp } from '../../blocks/top-up.tsx'
import type { OrderIn } from '../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice, formatYuan, ZERO_YUAN } from '../../domain/shared/money.ts'
import { distanceInMinutes } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { AwaitedMoney } from './awaited-money.tsx'
import { CancelOrder } from './cancel-order.tsx'
import { checkoutCopy } from './copy.ts'
import { useTopUp } from './mutations.ts'
import { OrderContent } from './order-content.tsx'
import { PaymentMethods } from './payment-methods.tsx'
import { PriceChanged } from './price-changed.tsx'
import { useAwaitedMoney } from './queries.ts'
import { usePayment } from './use-payment.ts'
import { VoucherField } from './voucher-field.tsx'

type Payment = ReturnType<typeof usePayment>

/** 收银台: what is paid for, how, and the amount; or the money that is on its way (ORD-02). */
export function Cashier({ order }: { order: OrderIn<'unpaid'> }) {
  const copy = useCopy(checkoutCopy)
  const language = useLanguage()
  const now = useNow()
  const payment = usePayment(order)
  const [otherWay, setOtherWay] = useState(false)
  const paying = useAwaitedMoney(order)
  const awaited = otherWay ? null : paying
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
      <RefusalNotice code={payment.refusal} />
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-10">
          {payment.change && (
            <PriceChanged orderId={order.id} total={payment.total} {...payment.change} />
          )}
          {order.awaited.length > 0 && !paying && <Notice role="status">{copy.awaitedVoid}</Notice>}
          <OrderContent order={order} quote={payment.quote} />
          {awaited ? (
            <AwaitedMoney
              orderId={order.id}
              payment={awaited}
              onOtherWay={() => setOtherWay(true)}
            />
          ) : (
            <>
              <PaymentMethods
                value={payment.method}
                onChange={payment.setMethod}
                balance={payment.balance}
                payable={payment.payable}
              />
              <VoucherField
                choice={payment.choice}
                value={payment.voucher}
                onChange={payment.setVoucherId}
              />
            </>
          )}
        </div>
        <section className="flex flex-col border-rule border-t-2 pt-5 md:sticky md:top-6 md:w-[300px] lg:w-[360px]">
          <AmountDue
            payment={
              awaited
                ? { ...payment, payable: awaited.amount, discount: awaited.discount }
                : payment
            }
            action={
              !awaited && <PayButton payment={payment} onAwaiting={() => setOtherWay(false)} />
            }
          />
          {!awaited && <PayNote payment={payment} />}
          <div className="order-6 mt-5 border-line border-t pt-3">
            <CancelOrder order={order} onRefusal={payment.setRefusal} />
          </div>
        </section>
      </div>
    </>
  )
}

/** The amount and how it came about; with an action, both stand in a bar at the bottom where it is narrow. */
function AmountDue({ payment, action }: { payment: Payment; action: ReactNode }) {
  const copy = useCopy(checkoutCopy)
  const { total, discount, payable } = payment
  const rows = [
    [copy.orderTotal, formatYuan(total)],
    [copy.voucher, discount === ZERO_YUAN ? '0.00' : `−${formatYuan(discount)}`],
  ]
  return (
    <>
      <h2 className="order-1 text-h3">{copy.payable}</h2>
      <dl className="order-3 mt-4 text-small">
        {rows.map(([name, value]) => (
          <div key={name} className="flex justify-between border-line py-2 not-first:border-t">
            <dt className="text-text-2">{name}</dt>
            <dd className="text-ink">{value}</dd>
          </div>
        ))}
      </dl>
      <div className={action ? BOTTOM_BAR : 'contents'}>
        <p className="order-2 mt-2 max-md:mt-0" aria-live="polite">
          <Money amount={formatPrice(payable)} size={action ? 'panel' : 'sum'} />
        </p>
        {action}
      </div>
    </>
  )
}

const BOTTOM_BAR =
  'max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 max-md:flex max-md:items-center max-md:justify-between max-md:gap-4 max-md:border-line max-md:border-t max-md:bg-bg max-md:px-4 max-md:pt-2.5 max-md:pb-[max(10px,env(safe-area-inset-bottom))] md:contents'

function PayButton({ payment, onAwaiting }: { payment: Payment; onAwaiting: () => void }) {
  const copy = useCopy(checkoutCopy)
  const confirm = async () => {
    if ((await payment.confirm()) === 'awaiting') onAwaiting()
  }
  return (
    <Button
      kind="primary"
      size="large"
      className="order-4 md:mt-3 md:w-full"
      unavailable={payment.isShort}
      aria-describedby="pay-note"
      onClick={confirm}
    >
      {payment.change ? copy.payNew : copy.pay}
    </Button>
  )
}

/** What pressing 「确认支付」 does, or what is missing for it. */
function PayNote({ payment }: { payment: Payment }) {
  const copy = useCopy(checkoutCopy)
  const topUp = useTopUp()
  const { isShort, missing, payable, method } = payment
  return (
    <div className="order-5 mt-3">
      <p id="pay-note" className={`text-small ${isShort ? 'text-bad' : 'text-text-2'}`}>
        {isShort ? copy.missing(formatPrice(missing)) : copy.payNote[method](formatPrice(payable))}
      </p>
      {isShort && (
        <div className="mt-2">
          <TopUp onTopUp={topUp} />
        </div>
      )}
    </div>
  )
}
