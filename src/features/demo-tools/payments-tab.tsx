import { Fragment, type ReactNode, useState } from 'react'
import { useRun, useSaving, useView } from '../../app/hooks.ts'
import { paymentWords } from '../../blocks/payment-words.ts'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import { changeDemoSettings } from '../../commands/change-demo-settings.ts'
import { confirmArrival } from '../../commands/confirm-arrival.ts'
import { resolvePendingPayment } from '../../commands/resolve-pending-payment.ts'
import { isOpen, type Order, remittanceCode } from '../../domain/orders/index.ts'
import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../../domain/shared/demo-settings.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { demoSettingsShown } from '../../queries/demo-settings-shown.ts'
import { type WaitingPayment, waitingPayments } from '../../queries/waiting-payments.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { GiftViews } from './gift-views.tsx'
import { paymentsCopy } from './payments-copy.ts'
import { useChoice } from './use-choice.ts'
import { RefusalNote } from './waiting-group.tsx'

/** The bank: what it answers next, and the payments that wait for it. */
export function PaymentsTab() {
  const copy = useCopy(paymentsCopy)
  const { awaited, unanswered } = useView(waitingPayments, {})
  const [said, setSaid] = useState('')
  return (
    <>
      <NextOutcome />
      <GiftViews />
      <p role="status" className={said ? 'mt-3 text-small text-ok' : ''}>
        {said}
      </p>
      {awaited.length + unanswered.length === 0 && (
        <p className="mt-4 text-small text-text-3">{copy.none}</p>
      )}
      {awaited.length > 0 && <h3 className="mt-5 text-body">{copy.awaited}</h3>}
      {awaited.map((waiting) => (
        <AwaitedGroup key={waiting.payment.key} waiting={waiting} onSaid={setSaid} />
      ))}
      {unanswered.length > 0 && <h3 className="mt-5 text-body">{copy.unanswered}</h3>}
      {unanswered.map((waiting) => (
        <UnansweredGroup key={waiting.payment.key} waiting={waiting} onSaid={setSaid} />
      ))}
    </>
  )
}

function NextOutcome() {
  const copy = useCopy(paymentsCopy)
  const { run: change, refusal } = useSaving(changeDemoSettings, {
    scope: 'next-payment',
    outlivesPage: true,
  })
  const [nextPayment, setNextPayment] = useChoice(
    useView(demoSettingsShown, {}).nextPayment,
    async (value) => (await change({ nextPayment: value })).ok,
  )
  return (
    <>
      <SelectField
        id="next-payment"
        label={copy.next}
        hint={copy.nextHint}
        value={nextPayment}
        // The options are the outcomes, so what is chosen is one of them.
        onChange={(chosen) => setNextPayment(chosen as PaymentOutcome)}
        options={PAYMENT_OUTCOMES.map((value) => ({ value, label: copy.outcomes[value] }))}
        wrapperClassName="border-line border-b pb-5"
      />
      <RefusalNote code={refusal} />
    </>
  )
}

type Group = { waiting: WaitingPayment<Order>; onSaid: (sentence: string) => void }

/** Money that is on its way: it arrives when the button is pressed. */
function AwaitedGroup({ waiting, onSaid }: Group) {
  const copy = useCopy(paymentsCopy)
  const { payment, orders } = waiting
  const { run, refusal } = useRun(confirmArrival, { scope: payment.key })
  const arrive = async () => {
    const { ok } = await run({ orderId: orders[0].id, paymentKey: payment.key })
    onSaid(ok ? `${copy.done.arrived} ${namesOf(orders)}` : '')
  }
  return (
    <PaymentGroup waiting={waiting} refusal={refusal}>
      <Button size="small" onClick={arrive}>
        {copy.arrived}
      </Button>
    </PaymentGroup>
  )
}

/** A payment without an answer: it turns out to be paid or not. */
function UnansweredGroup({ waiting, onSaid }: Group) {
  const copy = useCopy(paymentsCopy)
  const { orders } = waiting
  const { run, refusal } = useRun(resolvePendingPayment, { scope: orders[0].id })
  const settle = async (wasPaid: boolean) => {
    const { ok } = await run({ orderId: orders[0].id, wasPaid })
    onSaid(ok ? `${wasPaid ? copy.done.paid : copy.done.unpaid} ${namesOf(orders)}` : '')
  }
  return (
    <PaymentGroup waiting={waiting} refusal={refusal}>
      <Button size="small" onClick={() => settle(true)}>
        {copy.foundPaid}
      </Button>
      <Button size="small" onClick={() => settle(false)}>
        {copy.foundUnpaid}
      </Button>
    </PaymentGroup>
  )
}

type PaymentGroupProps = {
  waiting: WaitingPayment<Order>
  refusal: RefusalCode | null
  children: ReactNode
}

function namesOf(orders: readonly Order[]): string {
  return orders.map(({ id }) => id).join(' ')
}

function PaymentGroup({ waiting, refusal, children }: PaymentGroupProps) {
  const { orders, payment } = waiting
  const [order] = orders
  const methods = useCopy(paymentWords)
  const isLate = !orders.every(isOpen)
  const copy = useCopy(paymentsCopy)
  const language = useLanguage()
  return (
    <fieldset aria-label={namesOf(orders)} className="min-w-0 border-line border-b py-4">
      <div className="flex justify-between gap-3 font-strong text-ink">
        <p>{namesOf(orders)}</p>
        <p translate="no">{formatPrice(payment.amount)}</p>
      </div>
      <p className="mt-0.5 text-note text-text-3">
        {orders.map(({ id, title }) => (
          <Fragment key={id}>
            {title[language]}
            <br />
          </Fragment>
        ))}
        {methods[payment.method]}
        {payment.method === 'bank' && ` · ${copy.code(remittanceCode(order.id))}`}
      </p>
      {isLate && <p className="text-note text-warn">{copy.closed}</p>}
      {order.state === 'confirming' && (
        <p className="text-note text-text-3">
          {copy.settles(civilDateTimeOf(order.settlesAt).slice(11, 16))}
        </p>
      )}
      <RefusalNote code={refusal} />
      <div className="mt-3 flex flex-wrap gap-2">{children}</div>
    </fieldset>
  )
}
