import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

/** What 「取消订单」 does to money that is on its way (ORD-05, BIL-01). */
export const cancelCopy = defineCopy({
  zh: {
    and: (text: string, warning: string) => `${text}${warning}`,
    strays: '正在等待的付款如果仍然到账，会转入账户余额。',
    straysOfMany: (others: number) =>
      `它与另外 ${others} 笔订单合并付款，正在等待到账。取消后这次合并付款作废，如果仍然到账，会全部转入账户余额，另外 ${others} 笔订单仍为待支付，需要重新付款。`,
  },
  en: {
    and: (text, warning) => `${text} ${warning}`,
    strays: 'If the awaited payment still arrives, it goes to the account balance.',
    straysOfMany: (others) =>
      `It is in a combined payment with ${countWords(others, 'other order')}, whose money is awaited. Cancelling voids that payment: if the money still arrives, all of it goes to the account balance, and the rest stays unpaid until you pay again.`,
  },
})
