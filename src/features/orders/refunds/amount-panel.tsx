import type { SettledOrder } from '../../../domain/orders/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { formatPrice, formatReduction, subtractYuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import type { ExplainedPvRefund } from '../../../queries/pv-refund.ts'
import type { Refundable } from '../../../queries/refund-case.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { Money } from '../../../ui/money.tsx'
import { refundsCopy } from './copy.ts'

/** Null: the whole order. */
export type Explained = ExplainedPvRefund | null

type AmountPanelProps = {
  situation: Refundable
  /** Of PV packs; null: the whole order. */
  explained: Explained
  /** Of the checkbox, for the error summary. */
  id: string
  acknowledged: boolean
  onAcknowledge: (acknowledged: boolean) => void
  isMissing: boolean
}

/** 「应退金额」 with how it came about, what has to be known, and the request (REF-03, REF-09). */
export function AmountPanel(props: AmountPanelProps) {
  const { situation, explained, id, acknowledged, onAcknowledge, isMissing } = props
  const copy = useCopy(refundsCopy)
  const { order } = situation
  const amount = explained ? explained.total : order.payment.amount
  const rows = [...useRows(order, explained), [copy.to, copy.balance] as const]
  return (
    <section
      aria-label={copy.amount}
      className="border-rule border-t-2 pt-5 md:sticky md:top-6 md:w-[300px] lg:w-[360px]"
    >
      <h2 className="text-h3">{copy.amount}</h2>
      <p className="mt-2" aria-live="polite">
        <Money amount={formatPrice(amount)} size="sum" />
      </p>
      <dl className="mt-4 mb-4 text-small">
        {rows.map(([name, value]) => (
          <div
            key={name}
            className="flex justify-between gap-4 border-line py-2 not-first:border-t"
          >
            <dt className="text-text-2">{name}</dt>
            <dd className="text-ink">{value}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        id={id}
        checked={acknowledged}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={(event) => onAcknowledge(event.target.checked)}
      >
        {copy.acknowledge}
      </Checkbox>
      {isMissing && (
        <p id={`${id}-missing`} className="pl-6 text-small">
          <FieldError>{copy.acknowledgeMissing}</FieldError>
        </p>
      )}
      <div className="mt-3 grid">
        <Button kind="primary" size="large" type="submit">
          {copy.submit}
        </Button>
      </div>
      <p className="mt-3 text-small text-text-2">{copy.afterSubmit}</p>
    </section>
  )
}

/** Paid, and what does not come back of it. */
function useRows(order: SettledOrder, explained: Explained): (readonly [string, string])[] {
  const copy = useCopy(refundsCopy)
  if (explained) {
    const { paid, used, total } = explained
    return [
      [copy.paid, formatPrice(paid)],
      [copy.used(formatCount(used)), formatReduction(subtractYuan(paid, total))],
    ]
  }
  const { amount, discount } = order.payment
  return [
    [copy.orderTotal, formatPrice(order.quote.total)],
    [copy.voucher, formatReduction(discount)],
    [copy.cash, formatPrice(amount)],
  ]
}
