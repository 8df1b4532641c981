import { paymentWords } from '../../../blocks/payment-words.ts'
import { PAYMENT_METHODS, type PaymentMethod } from '../../../domain/orders/index.ts'
import { compareYuan, formatPrice, subtractYuan, type Yuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { RADIO } from '../../../ui/choice.tsx'
import { useDrawnChoice } from '../../../ui/drawn-choice.ts'
import { paintFirst } from '../../../ui/paint-first.ts'
import { checkoutCopy } from './copy.ts'

type PaymentMethodsProps = {
  value: PaymentMethod
  onChange: (method: PaymentMethod) => void
  balance: Yuan
  payable: Yuan
}

/** 支付方式 (ORD-02). Rendered before the next press at the latest: what is paid then is what is shown. */
export function PaymentMethods({ value, onChange, balance, payable }: PaymentMethodsProps) {
  const copy = useCopy(checkoutCopy)
  const methods = useCopy(paymentWords)
  const { group, radio } = useDrawnChoice(value, onChange, PAYMENT_METHODS, paintFirst)
  return (
    <div ref={group} role="radiogroup" aria-labelledby="methods">
      <h2 id="methods" className="mb-3 text-h3">
        {copy.methodsTitle}
      </h2>
      {PAYMENT_METHODS.map((method) => (
        <label key={method} className="-mt-px flex gap-3 border-line border-y py-4">
          <input
            {...radio(method)}
            name="method"
            aria-label={methods[method]}
            aria-describedby={`method-${method}`}
            className={`${RADIO} mt-1`}
          />
          <span id={`method-${method}`} className="flex flex-1 justify-between gap-4">
            <span>
              <span className="block font-strong text-ink">{methods[method]}</span>
              <span className="block text-small text-text-2">{copy.methodNotes[method]}</span>
            </span>
            {method === 'balance' && <BalanceNote balance={balance} payable={payable} />}
          </span>
        </label>
      ))}
    </div>
  )
}

function BalanceNote({ balance, payable }: { balance: Yuan; payable: Yuan }) {
  const copy = useCopy(checkoutCopy)
  const enough = compareYuan(balance, payable) >= 0
  return (
    <span className="text-right">
      <span translate="no" className="block font-strong text-ink">
        {formatPrice(balance)}
      </span>
      {enough && (
        <span className="block text-small text-text-2">
          {copy.afterwards(formatPrice(subtractYuan(balance, payable)))}
        </span>
      )}
    </span>
  )
}
