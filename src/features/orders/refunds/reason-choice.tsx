import { useToday } from '../../../app/moment.ts'
import {
  checkRefund,
  isReasonOf,
  lastRefundDay,
  REFUND_REASONS,
  type RefundReason,
} from '../../../domain/billing/index.ts'
import { daysBetween } from '../../../domain/shared/civil-date.ts'
import { distanceInDays } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { RadioList } from '../../../ui/radio-list.tsx'
import { refundsCopy } from './copy.ts'
import type { Refundable } from './queries.ts'

type ReasonChoiceProps = {
  situation: Refundable
  value: RefundReason
  onChange: (reason: RefundReason) => void
}

/** 「退款原因」: each with its window; one whose window has closed stays, disabled, and says so (REF-01). */
export function ReasonChoice({ situation, value, onChange }: ReasonChoiceProps) {
  const copy = useCopy(refundsCopy)
  const windowOf = useDescription(situation)
  return (
    <RadioList
      id="reason"
      legend={copy.reason}
      value={value}
      onChange={onChange}
      choices={REFUND_REASONS.map((reason) => ({
        value: reason,
        label: copy.reasons[reason],
        description: windowOf(reason),
        unavailable:
          !isReasonOf(situation.product.line, reason) || !checkRefund(situation, reason).ok,
      }))}
    />
  )
}

function useDescription({ product }: Refundable): (reason: RefundReason) => string {
  const copy = useCopy(refundsCopy)
  const language = useLanguage()
  const today = useToday()
  return (reason) => {
    const last = lastRefundDay(product, reason)
    if (!isReasonOf(product.line, reason)) return copy.pvDefect
    if (last === null || today === null) return copy.anyDay
    if (product.line === 'pv') return copy.pvReason(last)
    const distance = distanceInDays(daysBetween(today, last), language)
    if (reason === 'defect') return copy.defectOf(last, distance)
    return today > last ? copy.windowOver(last) : copy.windowOf(last, distance)
  }
}
