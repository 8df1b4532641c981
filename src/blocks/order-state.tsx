import type { OrderState } from '../domain/orders/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { StateLabel, type Tone } from '../ui/state-label.tsx'

const TONES: Record<OrderState, Tone> = {
  unpaid: 'attention',
  confirming: 'working',
  paid: 'good',
  refunding: 'working',
  'partly-refunded': 'good',
  refunded: 'ended',
  closed: 'ended',
}

export const orderStateCopy = defineCopy<Record<OrderState, string>>({
  zh: {
    unpaid: '待支付',
    confirming: '支付确认中',
    paid: '已支付',
    refunding: '退款审核中',
    'partly-refunded': '部分退款',
    refunded: '已退款',
    closed: '已关闭',
  },
  en: {
    unpaid: 'Unpaid',
    confirming: 'Being confirmed',
    paid: 'Paid',
    refunding: 'Refund in review',
    'partly-refunded': 'Partly refunded',
    refunded: 'Refunded',
    closed: 'Closed',
  },
})

/** 「订单状态」: one look for every list and page (ORD-05). */
export function OrderStateLabel({ state }: { state: OrderState }) {
  return <StateLabel tone={TONES[state]}>{useCopy(orderStateCopy)[state]}</StateLabel>
}
