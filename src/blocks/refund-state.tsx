import type { RefundRequest } from '../domain/billing/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { StateLabel, type Tone } from '../ui/state-label.tsx'

const TONES: Record<RefundRequest['state'], Tone> = {
  reviewing: 'working',
  granted: 'good',
  refused: 'bad',
}

export const refundStateCopy = defineCopy<Record<RefundRequest['state'], string>>({
  zh: { reviewing: '退款审核中', granted: '已退款', refused: '已拒绝' },
  en: { reviewing: 'In review', granted: 'Refunded', refused: 'Refused' },
})

/** The state of a refund request (REF-12). */
export function RefundStateLabel({ state }: Pick<RefundRequest, 'state'>) {
  return <StateLabel tone={TONES[state]}>{useCopy(refundStateCopy)[state]}</StateLabel>
}
