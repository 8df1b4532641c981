import { useState } from 'react'
import { Link } from 'react-router'
import { useRun, useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { withoutSessionsCopy } from '../../../blocks/without-sessions-copy.ts'
import { cancelOrder } from '../../../commands/cancel-order.ts'
import { type OrderIn, opensWithoutSessions } from '../../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { distanceInMinutes } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { awaitedMoney } from '../../../queries/awaited-money.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { AmountDue, PayButton, PayNote } from './amount-due.tsx'
import { AwaitedMoney } from './awaited-money.tsx'
import { BookedSection } from './booked.tsx'
import { CancelOrder } from './cancel-order.tsx'
import { checkoutCopy } from './copy.ts'
import { OrderContent } from './order-content.tsx'
import { PaymentMethods } from './payment-methods.tsx'
import { PriceChanged } from './price-changed.tsx'
import { togetherCopy } from './together-copy.ts'
import { usePayment } from './use-payment.ts'
import { VoucherField } from './voucher-field.tsx'

/** 收银台: what is paid for, how, and the amount; or the money that is on its way (ORD-02). */
export function Cashier({ order }: { order: OrderIn<'unpaid'> }) {
  const copy = useCopy(checkoutCopy)
  const together = useCopy(togetherCopy)
  const withoutSessions = useCopy(withoutSessionsCopy)
  const language = useLanguage()
  const now = useNow()
  const payment = usePayment(order)
  const cancelling = useRun(cancelOrder, { scope: order.id })
  const [otherWay, setOtherWay] = useState(false)
  const paying = useView(awaitedMoney, { orderId: order.id })
  const isTogether = paying !== null && paying.orderIds.length > 1
  const awaited = otherWay || isTogether ? null : (paying?.payment ?? null)
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
          {isTogether && (
            <Notice role="status">
              {together.awaitedTogether}{' '}
              <Link to={paths.payTogether(paying.orderIds)}>{together.toTogether}</Link>
            </Notice>
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
          <BookedSection order={order} />
        </div>
        <section className="border-rule border-t-2 pt-5 md:sticky md:top-6 md:w-[300px] lg:w-[360px]">
          <AmountDue
            payment={
              awaited
                ? { ...payment, payable: awaited.amount, discount: awaited.discount }
                : payment
            }
            action={
              !awaited && (
                <PayButton
                  payment={{ ...payment, isNewPrice: payment.change !== null }}
                  onAwaiting={() => setOtherWay(false)}
                />
              )
            }
          />
          {!awaited && <PayNote scope={order.id} payment={payment} />}
          <div className="mt-5 border-line border-t pt-3">
            <CancelOrder order={order} cancelling={cancelling} />
          </div>
        </section>
      </div>
    </>
  )
}
