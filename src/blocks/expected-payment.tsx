import { useIsOpen } from '../app/hooks.ts'
import {
  formatPrice,
  formatReduction,
  subtractYuan,
  type Yuan,
  ZERO_YUAN,
} from '../domain/shared/money.ts'
import { useCopy } from '../i18n/language.ts'
import { pricePanelCopy } from './price-panel-copy.ts'

/** Takes the room of a line and is not seen. */
const NOTHING = '\u00a0'

type ExpectedPaymentProps = {
  total: Yuan
  /** What the best voucher takes off; nothing: none does, or none is known yet. */
  discount: Yuan
}

/**
 * What is left to pay where a voucher can be used at the cashier; without one nothing is said of it (ORD-03, PRC-17).
 * Its place is kept, so that no button moves away from under a press when vouchers become known.
 */
export function ExpectedPayment({ total, discount }: ExpectedPaymentProps) {
  const copy = useCopy(pricePanelCopy)
  const isOpen = useIsOpen()
  const isShown = discount !== ZERO_YUAN
  return (
    <dl
      aria-hidden={!isShown}
      className={`order-last w-full text-small md:mt-2 ${isShown ? '' : 'invisible'} ${isShown || !isOpen ? '' : 'max-md:hidden'}`}
    >
      {/* The bar at the bottom has room for what is paid; what is taken off stands above, as 「已享受优惠」. */}
      <div className="flex justify-between gap-4 max-md:hidden">
        <dt className="text-text-2">{isShown && copy.voucherLater}</dt>
        <dd translate="no" className="text-text-2">
          {isShown ? formatReduction(discount) : NOTHING}
        </dd>
      </div>
      <div className="flex justify-between gap-4 md:mt-1">
        <dt className="text-text-2">{isShown && copy.expected}</dt>
        <dd translate="no" className="font-strong text-ink">
          {isShown ? formatPrice(subtractYuan(total, discount)) : NOTHING}
        </dd>
      </div>
    </dl>
  )
}
