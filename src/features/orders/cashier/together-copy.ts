import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

/** 「合并付款」 (BIL-01). */
export const togetherCopy = defineCopy({
  zh: {
    title: '收银台',
    trail: (count: number) => `合并付款，${count} 笔订单`,
    content: '订单内容',
    voucherOf: (id: string) => `代金券（${id}）`,
    without: '这次不付',
    withoutOf: (id: string) => `这次不付 ${id}`,
    changed: (title: string, old: string) => `${title}：下单时的价格是 ${old}，现在是 `,
    declined: '支付失败',
    declinedText: '银行拒绝了这次支付，所有订单都没有扣款，仍然有效。可以重试或换一种方式。',
    unknown: (ids: string) => `没有这些订单，已从付款中去掉：${ids}`,
    left: (count: number) => `一次最多合并 20 笔，其余 ${count} 笔请下一次付款。`,
    other: '已从付款中去掉',
    refused: '不能支付，没有计入',
    alone: '只剩一笔订单可以支付',
    aloneText: '它不用合并，直接支付即可。',
    pay: '去支付',
    nothing: '没有可以支付的订单',
    nothingText: '待支付的订单在订单管理里，选中两笔以上就能合并付款。',
    toOrders: '前往订单管理',
    toProducts: '前往我的产品',
    success: '支付成功',
    paid: '实付金额',
    paidText: (count: number) => `${count} 笔订单一次付清，各有一条收支明细。`,
    confirming: '支付确认中',
    confirmingText:
      '银行还没有答复，几分钟内会有结果，全部订单一起确认。在此之前不会再次扣款，也请不要重复购买。',
    awaitedTogether: '这笔订单在一次合并付款里，等待到账。',
    elsewhere: '其中有订单在另一次付款里，等待到账。在这里付款后，那次付款作废。',
    toElsewhere: '查看那次付款',
    toTogether: '查看合并付款',
  },
  en: {
    title: 'Checkout',
    trail: (count) => `Combined payment, ${countWords(count, 'order')}`,
    content: 'Orders',
    voucherOf: (id) => `Voucher (${id})`,
    without: 'Not this time',
    withoutOf: (id) => `Do not pay ${id} this time`,
    changed: (title, old) => `${title}: when you ordered it was ${old}; now it is `,
    declined: 'Payment failed',
    declinedText:
      'The bank declined this payment. Nothing was charged for any of the orders, and all still stand: try again or pay in another way.',
    unknown: (ids) => `There are no such orders; they are left out of the payment: ${ids}`,
    left: (count) =>
      `At most 20 orders are paid at once; please pay the other ${countWords(count, 'order')} next.`,
    other: 'Left out of the payment',
    refused: 'Cannot be paid and is left out',
    alone: 'Only one order is left to pay',
    aloneText: 'It needs no combining and can be paid directly.',
    pay: 'Pay',
    nothing: 'There is no order to pay',
    nothingText:
      'Unpaid orders stand in the list of orders; choose two or more to pay them together.',
    toOrders: 'To the orders',
    toProducts: 'To my products',
    success: 'Payment successful',
    paid: 'Paid',
    paidText: (count) =>
      `${countWords(count, 'order')} paid at once, each with a movement of its own.`,
    confirming: 'Payment being confirmed',
    confirmingText:
      'The bank has not answered yet; the result comes within minutes, for all orders together. Nothing is charged again before that, and there is no need to buy again.',
    awaitedTogether: 'This order is part of a combined payment, whose money is awaited.',
    elsewhere:
      'Some of them are part of another payment, whose money is awaited. Paying here voids that payment.',
    toElsewhere: 'See that payment',
    toTogether: 'See the combined payment',
  },
})
