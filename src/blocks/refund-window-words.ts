import {
  DEFECT_DAYS,
  lastRefundDay,
  NO_REASON_DAYS,
  PV_REFUND_MONTHS,
} from '../domain/billing/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { countWords } from '../domain/shared/count-words.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'

export const windowCopy = defineCopy({
  zh: {
    days: (noReason: CivilDate, defect: CivilDate) =>
      `已超过退款窗口：开通后 ${NO_REASON_DAYS} 天内无理由退款，到 ${noReason} 为止；因产品缺陷或服务异常无法登录的 ${DEFECT_DAYS} 天内，到 ${defect} 为止。`,
    months: (last: CivilDate) =>
      `已超过退款窗口：PV 套餐包自购买起 ${PV_REFUND_MONTHS} 个月内可以退，到 ${last} 为止。`,
    never: '这类产品没有退款窗口。',
  },
  en: {
    days: (noReason, defect) =>
      `The refund window has closed: within ${countWords(NO_REASON_DAYS, 'day')} of opening without a reason, through ${noReason}; within ${countWords(DEFECT_DAYS, 'day')} if a defect stopped sign-in, through ${defect}.`,
    months: (last) =>
      `The refund window has closed: PV packs within ${PV_REFUND_MONTHS} month of purchase, through ${last}.`,
    never: 'This kind of product has no refund window.',
  },
})

/** Which window of a product has closed, and on which day it did (REF-01, REF-05). */
export function useClosedWindow(): (product: Pick<Subscription, 'line' | 'openedOn'>) => string {
  const copy = useCopy(windowCopy)
  return (product) => {
    const noReason = lastRefundDay(product, 'no-reason')
    const defect = lastRefundDay(product, 'defect')
    if (noReason === null || defect === null) return copy.never
    return product.line === 'pv' ? copy.months(noReason) : copy.days(noReason, defect)
  }
}
