import type { ReactNode } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { PaidAmounts } from '../../../blocks/paid-amounts.tsx'
import { TopUp } from '../../../blocks/top-up.tsx'
import { topUp } from '../../../commands/top-up.ts'
import type { PaymentMethod } from '../../../domain/orders/index.ts'
import { formatPrice, type Yuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import type { PaymentAnswer } from '../../../policies/try-payment.ts'
import { BOTTOM_BAR } from '../../../ui/bottom-bar.ts'
import { Button } from '../../../ui/button.tsx'
import { Money } from '../../../ui/money.tsx'
import { checkoutCopy } from './copy.ts'

/** What is to be paid, in 元, and what is missing for it on the balance. */
export type Due = {
  readonly total: Yuan
  readonly discount: Yuan
  readonly payable: Yuan
  readonly missing: Yuan
  readonly isShort: boolean
}

/**
 * The amount and how it came about, then the action. Where it is narrow, amount and action stand in a bar at the
 * bottom; with no action there is none.
 */
export function AmountDue(props: {
  payment: Pick<Due, 'total' | 'discount' | 'payable'>
  action: ReactNode
}) {
  const { payment, action } = props
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
  'max-md:fixed max-md:right-4 max-md:bottom-[calc(var(--below,0px)+max(10px,env(safe-area-inset-bottom)))] max-md:z-10 max-md:[&_button]:px-4 max-md:[&_button]:text-body md:mt-3 md:grid [@media(max-height:420px)]:static!'

type Paying = {
  readonly isShort: boolean
  /** The price changed and was told: it is what is paid now. */
  readonly isNewPrice: boolean
  readonly confirm: () => Promise<PaymentAnswer | null>
}

/** 「确认支付」, or 「按新价格支付」. */
export function PayButton({ payment, onAwaiting }: { payment: Paying; onAwaiting: () => void }) {
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
      {payment.isNewPrice ? copy.payNew : copy.pay}
    </Button>
  )
}

/** What pressing 「确认支付」 does, or what is missing for it. */
export function PayNote(props: {
  /** What is paid, for the call that tops up. */
  scope: string
  payment: Omit<Due, 'total' | 'discount'> & { readonly method: PaymentMethod }
}) {
  const { scope, payment } = props
  const copy = useCopy(checkoutCopy)
  const topping = useRun(topUp, { scope: `cashier ${scope}` })
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
