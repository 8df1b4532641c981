import { compareYuan, formatPrice, subtractYuan, type Yuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { RADIO } from '../../ui/choice.tsx'
import { checkoutCopy } from './copy.ts'

/** 支付方式 (ORD-02). */
export function PaymentMethods({ balance, payable }: { balance: Yuan; payable: Yuan }) {
  const copy = useCopy(checkoutCopy)
  const enough = compareYuan(balance, payable) >= 0
  return (
    <div role="radiogroup" aria-labelledby="methods">
      <h2 id="methods" className="mb-3 text-h3">
        {copy.methods}
      </h2>
      <label className="flex gap-3 border-line border-y py-4">
        <input
          type="radio"
          name="method"
          aria-label={copy.balance}
          aria-describedby="balance-note"
          defaultChecked
          className={`${RADIO} mt-1`}
        />
        <span className="flex-1">
          <span className="block font-strong text-ink">{copy.balance}</span>
          <span className="block text-small text-text-2">{copy.balanceNote}</span>
        </span>
        <span id="balance-note" className="text-right">
          <span className="block font-strong text-ink">{formatPrice(balance)}</span>
          {enough && (
            <span className="block text-small text-text-2">
              {copy.afterwards(formatPrice(subtractYuan(balance, payable)))}
            </span>
          )}
        </span>
      </label>
    </div>
  )
}
