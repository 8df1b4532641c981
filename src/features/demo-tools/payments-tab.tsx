import { type ReactNode, useState } from 'react'
import { paymentWords } from '../../blocks/payment-words.ts'
import { type Order, type Payment, remittanceCode } from '../../domain/orders/index.ts'
import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../../domain/shared/demo-settings.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { GiftViews } from './gift-views.tsx'
import { useChangeSettings, useConfirmArrival, useSettleUnanswered } from './mutations.ts'
import { paymentsCopy } from './payments-copy.ts'
import { useDemoSettings, useWaitingPayments } from './queries.ts'
import { useChoice } from './use-choice.ts'
import { RefusalNote } from './waiting-group.tsx'

/** The bank: what it answers next, and the payments that wait for it. */
export function PaymentsTab() {
  const copy = useCopy(paymentsCopy)
  const { awaited, unanswered } = useWaitingPayments()
  const arrival = useConfirmArrival()
  const settling = useSettleUnanswered()
  const [said, setSaid] = useState('')
  const tell = async (done: Promise<boolean>, sentence: string, { id }: Order) => {
    setSaid((await done) ? `${sentence} ${id}` : '')
  }
  const settle = (order: Order, wasPaid: boolean) =>
    tell(
      settling.run({ orderId: order.id, wasPaid }),
      wasPaid ? copy.done.paid : copy.done.unpaid,
      order,
    )
  return (
    <>
      <NextOutcome />
      <GiftViews />
      <RefusalNote code={arrival.refusal ?? settling.refusal} />
      <p role="status" className={said ? 'mt-3 text-small text-ok' : ''}>
        {said}
      </p>
      {awaited.length + unanswered.length === 0 && (
        <p className="mt-4 text-small text-text-3">{copy.none}</p>
      )}
      {awaited.length > 0 && <h3 className="mt-5 text-body">{copy.awaited}</h3>}
      {awaited.map(({ order, payment }) => (
        <PaymentGroup key={payment.key} order={order} payment={payment}>
          <Button
            size="small"
            onClick={() =>
              tell(
                arrival.run({ orderId: order.id, paymentKey: payment.key }),
                copy.done.arrived,
                order,
              )
            }
          >
            {copy.arrived}
          </Button>
        </PaymentGroup>
      ))}
      {unanswered.length > 0 && <h3 className="mt-5 text-body">{copy.unanswered}</h3>}
      {unanswered.map((order) => (
        <PaymentGroup key={order.id} order={order} payment={order.attempt}>
          <Button size="small" onClick={() => settle(order, true)}>
            {copy.foundPaid}
          </Button>
          <Button size="small" onClick={() => settle(order, false)}>
            {copy.foundUnpaid}
          </Button>
        </PaymentGroup>
      ))}
    </>
  )
}

function NextOutcome() {
  const copy = useCopy(paymentsCopy)
  const { run: change, refusal } = useChangeSettings()
  const [nextPayment, setNextPayment] = useChoice(useDemoSettings().nextPayment, (value) =>
    change({ nextPayment: value }),
  )
  return (
    <>
      <SelectField
        id="next-payment"
        label={copy.next}
        hint={copy.nextHint}
        value={nextPayment}
        // The options are the outcomes, so what is chosen is one of them.
        onChange={(event) => setNextPayment(event.target.value as PaymentOutcome)}
        options={PAYMENT_OUTCOMES.map((value) => ({ value, label: copy.outcomes[value] }))}
        wrapperClassName="border-line border-b pb-5"
      />
      <RefusalNote code={refusal} />
    </>
  )
}

function PaymentGroup(props: { order: Order; payment: Payment; children: ReactNode }) {
  const { order, payment, children } = props
  const methods = useCopy(paymentWords)
  const isLate = order.state !== 'unpaid' && order.state !== 'confirming'
  const copy = useCopy(paymentsCopy)
  return (
    <fieldset aria-label={order.id} className="min-w-0 border-line border-b py-4">
      <div className="flex justify-between gap-3 font-strong text-ink">
        <p>{order.id}</p>
        <p>{formatPrice(payment.amount)}</p>
      </div>
      <p className="mt-0.5 text-note text-text-3">
        <span lang="zh-CN">{order.title.zh}</span>
        <br />
        {methods[payment.method]}
        {payment.method === 'bank' && ` · ${copy.code(remittanceCode(order.id))}`}
      </p>
      {isLate && <p className="text-note text-warn">{copy.closed}</p>}
      {order.state === 'confirming' && (
        <p className="text-note text-text-3">
          {copy.settles(civilDateTimeOf(order.settlesAt).slice(11, 16))}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">{children}</div>
    </fieldset>
  )
}
