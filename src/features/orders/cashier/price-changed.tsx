import { useToday } from '../../../app/moment.ts'
import type { Voucher } from '../../../domain/account/index.ts'
import type { AgreedQuote } from '../../../domain/applications/index.ts'
import { formatPrice, type Yuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Notice } from '../../../ui/notice.tsx'
import { checkoutCopy } from './copy.ts'
import { voucherName } from './voucher-name.ts'

type PriceChangedProps = {
  orderId: string
  /** The price that was shown; null: it is the same, the voucher is not. */
  quoteWas: AgreedQuote | null
  total: Yuan
  /** The voucher that cannot be used any more. */
  lost: Voucher | null
  payableWas: Yuan
  payable: Yuan
}

/** 「价格已更新」: old and new, before anything is charged (PRC-14, ORD-02). */
export function PriceChanged(props: PriceChangedProps) {
  const { quoteWas, total, lost, payableWas, payable } = props
  const copy = useCopy(checkoutCopy)
  const why = useWhyLost(props.orderId, lost)
  return (
    <Notice tone="attention" role="alert">
      <h2 className="text-h3 text-ink">{copy.priceChanged}</h2>
      {quoteWas && (
        <p className="mt-1">
          {copy.priceChangedText(formatPrice(quoteWas.total), quoteWas.on)}
          <Amount yuan={total} />
          {copy.sentenceEnd}
        </p>
      )}
      {lost && (
        <p className="mt-1">
          {copy.voucherLost[why](voucherName(copy, lost), formatPrice(payableWas))}
          <Amount yuan={payable} />
          {copy.sentenceEnd}
        </p>
      )}
      <p className="mt-1">{copy.nothingCharged}</p>
    </Notice>
  )
}

/** An amount in a sentence that tells of a change. */
export function Amount({ yuan }: { yuan: Yuan }) {
  return (
    <strong translate="no" className="font-strong text-ink">
      {formatPrice(yuan)}
    </strong>
  )
}

/** Why the voucher does not apply: used elsewhere, expired, or too large for the new price. */
function useWhyLost(orderId: string, lost: Voucher | null): 'used' | 'expired' | 'unfit' {
  const today = useToday()
  if (lost === null) return 'unfit'
  if (lost.usedByOrderId !== null && lost.usedByOrderId !== orderId) return 'used'
  return today !== null && lost.expiresOn < today ? 'expired' : 'unfit'
}
