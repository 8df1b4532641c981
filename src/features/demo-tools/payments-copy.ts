import type { PaymentOutcome } from '../../domain/shared/demo-settings.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhOutcomes: Record<PaymentOutcome, string> = {
  success: '成功',
  declined: '拒绝',
  unanswered: '无响应',
}

const enOutcomes: Record<PaymentOutcome, string> = {
  success: 'Success',
  declined: 'Declined',
  unanswered: 'No answer',
}

export const paymentsCopy = defineCopy({
  zh: {
    next: '下一次支付结果',
    nextHint: '只对下一次「确认支付」有效，之后回到「成功」',
    outcomes: zhOutcomes,
    none: '没有等待中的付款。',
    awaited: '等待到账',
    unanswered: '没有响应的支付',
    code: (code: string) => `汇款识别码 ${code}`,
    closed: '订单已关闭，到账后转入账户余额',
    settles: (time: string) => `${time} 自动按已支付处理`,
    arrived: '确认到账',
    foundPaid: '查得已支付',
    foundUnpaid: '查得未支付',
    done: { arrived: '已到账', paid: '已按已支付处理', unpaid: '已按未支付处理' },
  },
  en: {
    next: 'Next payment result',
    nextHint: 'Holds for the next payment only, then it is a success again',
    outcomes: enOutcomes,
    none: 'No payment is waiting.',
    awaited: 'Money on its way',
    unanswered: 'Payments without an answer',
    code: (code) => `Remittance code ${code}`,
    closed: 'The order is closed: the money will go to the balance',
    settles: (time) => `Counts as paid at ${time}`,
    arrived: 'Money has come',
    foundPaid: 'Found paid',
    foundUnpaid: 'Found unpaid',
    done: { arrived: 'Arrived', paid: 'Settled as paid', unpaid: 'Settled as unpaid' },
  },
})
