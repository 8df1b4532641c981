import { type ReactNode, useState } from 'react'
import { useRun, useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import { PaidAmounts } from '../../../blocks/paid-amounts.tsx'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { TopUp } from '../../../blocks/top-up.tsx'
import { withoutSessionsCopy } from '../../../blocks/without-sessions-copy.ts'
import { cancelOrder } from '../../../commands/cancel-order.ts'
import { topUp } from '../../../commands/top-up.ts'
import { type OrderIn, opensWithoutSessions } from '../../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { distanceInMinutes } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { awaitedMoney } from '../../../queries/awaited-money.ts'
import { BOTTOM_BAR } from '../../../ui/bottom-bar.ts'
import { Button } from '../../../ui/button.tsx'
import { Money } from '../../../ui/money.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { AwaitedMoney } from './awaited-money.tsx'
import { CancelOrder } from './cancel-order.tsx'
import { checkoutCopy } from './copy.ts'
import { OrderContent } from './order-content.tsx'
import { PaymentMethods } from './payment-methods.tsx'
import { PriceChanged } from './price-changed.tsx'
import { usePayment } from './use-payment.ts'
import { VoucherField } from './voucher-field.tsx'

type Payment = ReturnType<typeof usePayment>

/** 收银台: what is paid for, how, and the amount; or the money that is on its way (ORD-02). */
export function Cashier({ order }: { order: OrderIn<'unpaid'> }) {
  const copy = useCopy(checkoutCopy)
  const withoutSessions = useCopy(withoutSessionsCopy)
  const language = useLanguage()
  const now = useNow()
  const payment = usePayment(order)
  const cancelling = useRun(cancelOrder, { scope: order.id })
  const [otherWay, setOtherWay] = useState(false)
  const paying = useView(awaitedMoney, { orderId: order.id })
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
      <RefusalNotice code={payment.refusal ?? cancelling.refusal} />
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-10">
          {payment.change && (
            <PriceChanged orderId={order.id} total={payment.total} {...payment.change} />
          )}
          {order.awaited.length > 0 && !paying && <Notice role="status">{copy.awaitedVoid}</Notice>}
          <OrderContent order={order} quote={payment.quote} />
          {opensWithoutSessions(order.purchase) && (
            <Notice tone="attention">{withoutSessions.warning}</Notice>
          )}
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
        <section className="border-rule border-t-2 pt-5 md:sticky md:top-6 md:w-[300px] lg:w-[360px]">
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
          {!awaited && <PayNote orderId={order.id} payment={payment} />}
          <div className="mt-5 border-line border-t pt-3">
            <CancelOrder order={order} cancelling={cancelling} />
          </div>
        </section>
      </div>
    </>
  )
}

/**
 * The amount and how it came about, then the action. Where it is narrow, amount and action stand in a bar at the
 * bottom; with no action there is none.
 */
function AmountDue({ payment, action }: { payment: Payment; action: ReactNode }) {
  const copy = useCopy(checkoutCopy)
  const { total, discount, payable } = payment
  return (
    <>
      <div className={action ? BOTTOM_BAR : ''}>
        <h2
          className={`text-h3 ${action ? 'max-md:font-normal max-md:text-note max-md:text-text-3' : ''}`}
        >
          {copy.payable}
        </h2>
        <p className="md:mt-2" aria-live="polite">
          <Money amount={formatPrice(payable)} size={action ? 'panel' : 'sum'} />
        </p>
      </div>
      <PaidAmounts total={total} discount={discount} withTotal />
      {action && <div className={IN_BAR}>{action}</div>}
    </>
  )
}

const IN_BAR =
  'max-md:fixed max-md:right-4 max-md:bottom-[max(10px,env(safe-area-inset-bottom))] max-md:z-10 max-md:[&_button]:px-4 max-md:[&_button]:text-body md:mt-3 md:grid [@media(max-height:420px)]:static!'

function PayButton({ payment, onAwaiting }: { payment: Payment; onAwaiting: () => void }) {
  const copy = useCopy(checkoutCopy)
  const confirm = async () => {
    if ((await payment.confirm()) === 'awaiting') onAwaiting()
  }
  return (
    <Button
      kind="primary"
      size="large"
      unavailable={payment.isShort}
      aria-describedby="pay-note"
      onClick={confirm}
    >
      {payment.change ? copy.payNew : copy.pay}
    </Button>
  )
}

/** What pressing 「确认支付」 does, or what is missing for it. */
function PayNote({ orderId, payment }: { orderId: string; payment: Payment }) {
  const copy = useCopy(checkoutCopy)
  const topping = useRun(topUp, { scope: `cashier ${orderId}` })
  const { isShort, missing, payable, method } = payment
  return (
    <div className="mt-3">
      <p id="pay-note" className={`text-small ${isShort ? 'text-bad' : 'text-text-2'}`}>
        {isShort ? copy.missing(formatPrice(missing)) : copy.payNote[method](formatPrice(payable))}
      </p>
      {isShort && (
        <div className="mt-2">
          <TopUp topUp={topping} />
        </div>
      )}
    </div>
  )
}
