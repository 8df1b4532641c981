export * from './after-refund.ts'
export * from './explain-pv-refund.ts'
export { fillOldestFirst } from './fill-oldest-first.ts'
export * from './invoice.ts'
export * from './invoice-record.ts'
export {
  lastPvRefundDay,
  type PvRefund,
  type PvRefundRefusal,
  type PvRefundRequest,
  pvRefund,
  unusedWorth,
} from './pv-refund.ts'
export { type RefundAnswer, type RefundCase, refundEligibility } from './refund-eligibility.ts'
export * from './refund-record.ts'
export * from './refund-request.ts'
export {
  DEFECT_DAYS,
  NO_REASON_DAYS,
  PV_REFUND_MONTHS,
  REFUND_WINDOWS,
  type RefundWindow,
} from './refund-windows.ts'
export * from './title-form.ts'
