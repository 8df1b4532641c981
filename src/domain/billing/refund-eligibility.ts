import { isProductLineId, type ProductLineId } from '../catalogue/index.ts'
import type { RuleId } from '../rules.ts'
import { addMonths, type CivilDate, daysBetween, isCivilDate } from '../shared/civil-date.ts'
import { readProperty } from '../shared/untrusted.ts'
import { REFUND_WINDOWS, type RefundWindow } from './refund-windows.ts'

/** What decides whether an order can be refunded today. Dates are civil dates. */
export type RefundCase = {
  readonly product: ProductLineId
  readonly orderKind: 'new' | 'addition' | 'renewal'
  /** The day the product, or for CDP its master account, opened; for PV the day of purchase. */
  readonly openedOn: string
  readonly today: string
  /** Suspended for violations. */
  readonly suspended: boolean
  /** A defect of the product or service stopped sign-in. */
  readonly defect: boolean
  /** Is it the order that opened the master account? Asked of CDP only. */
  readonly openedMasterAccount: boolean
}

/** The answer and what it rests on: a rule, or why the question made no sense. */
export type RefundAnswer = {
  readonly allowed: boolean
  readonly rule: RuleId | 'bad-date' | 'unknown-product'
}

/**
 * May this order be refunded today (REF-01, REF-02, REF-05)? `bad-date` for what is no date and
 * for a day before the opening, `unknown-product` for what is not sold. Never throws.
 */
export function refundEligibility(input: RefundCase): RefundAnswer {
  const openedOn = readProperty(input, 'openedOn')
  const today = readProperty(input, 'today')
  const product = readProperty(input, 'product')
  if (!isCivilDate(openedOn) || !isCivilDate(today)) return refuseBy('bad-date')
  if (today < openedOn) return refuseBy('bad-date')
  if (!isProductLineId(product)) return refuseBy('unknown-product')
  if (readProperty(input, 'suspended') === true) return refuseBy('REF-02')
  const window = REFUND_WINDOWS[product]
  const allowed = isOpen(window, {
    openedOn,
    today,
    isNew: readProperty(input, 'orderKind') === 'new',
    hasDefect: readProperty(input, 'defect') === true,
    openedMasterAccount: readProperty(input, 'openedMasterAccount') === true,
  })
  return { allowed, rule: window.rule }
}

type Circumstances = {
  readonly openedOn: CivilDate
  readonly today: CivilDate
  readonly isNew: boolean
  readonly hasDefect: boolean
  readonly openedMasterAccount: boolean
}

function isOpen(window: RefundWindow, facts: Circumstances): boolean {
  if (window.kind === 'none') return false
  if (window.kind === 'months') return facts.today <= addMonths(facts.openedOn, window.months)
  if (!facts.isNew) return false
  if (window.masterAccountOnly && !facts.openedMasterAccount) return false
  const days = daysBetween(facts.openedOn, facts.today)
  return days <= (facts.hasDefect ? window.defect : window.noReason)
}

function refuseBy(rule: RefundAnswer['rule']): RefundAnswer {
  return { allowed: false, rule }
}
