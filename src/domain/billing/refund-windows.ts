import type { ProductLineId } from '../catalogue/index.ts'
import type { RuleId } from '../rules.ts'

/** Days from the opening within which no reason is needed, the last included (REF-01). Source: CS, CDP. */
export const NO_REASON_DAYS = 7

/** Days from the opening within which a defect of ours gives a full refund (REF-01). Source: CS, CDP. */
export const DEFECT_DAYS = 30

/** Months from purchase within which a PV pack can be refunded (REF-05). Source: MKT. */
export const PV_REFUND_MONTHS = 1

/** How a product is refunded: by days from the opening, by months from purchase, or not at all. */
export type RefundWindow =
  | {
      readonly kind: 'days'
      readonly noReason: number
      readonly defect: number
      /** Only the order that opened the master account counts. */
      readonly masterAccountOnly: boolean
      readonly rule: RuleId
    }
  | { readonly kind: 'months'; readonly months: number; readonly rule: RuleId }
  | { readonly kind: 'none'; readonly rule: RuleId }

const DAYS = {
  kind: 'days',
  noReason: NO_REASON_DAYS,
  defect: DEFECT_DAYS,
  rule: 'REF-01',
} as const
const NONE = { kind: 'none', rule: 'REF-01' } as const

/** What can be refunded, and until when. Additions and renewals never are, PV packs excepted. */
export const REFUND_WINDOWS: Record<ProductLineId, RefundWindow> = {
  online: { ...DAYS, masterAccountOnly: false },
  phone: { ...DAYS, masterAccountOnly: false },
  cdp: { ...DAYS, masterAccountOnly: true },
  pv: { kind: 'months', months: PV_REFUND_MONTHS, rule: 'REF-05' },
  robot: NONE,
  ssc: NONE,
  interop: NONE,
}
