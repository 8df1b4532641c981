import { defineCopy } from '../../i18n/language.ts'

/** What is told after an action with an order or an invoice, and what comes next. */
export const ordersToldCopy = defineCopy({
  zh: {
    cancelled: (id: string) => `订单 ${id} 已取消，没有扣款，占用的代金券已释放。`,
    goOn: '看看怎么继续',
    invoiceRequested: (id: string) => `已申请开票，发票编号 ${id}，次日 00:00 开具。`,
    viewInvoice: '打开发票',
    invoiceReturned: (id: string) => `发票 ${id} 已退回。订单可以重新开票，也可以申请退款。`,
    viewOrder: '打开订单',
    viewOrders: '打开订单管理',
    refundRequested: (amount: string) =>
      `退款申请已提交，应退 ${amount}。审核结束前产品照常使用，结果会出现在首页和消息中心。`,
  },
  en: {
    cancelled: (id) =>
      `Order ${id} is cancelled. Nothing was charged and its voucher is free again.`,
    goOn: 'See how to go on',
    invoiceRequested: (id) => `Invoice ${id} is requested and will be issued at 00:00 tomorrow.`,
    viewInvoice: 'Open the invoice',
    invoiceReturned: (id) =>
      `Invoice ${id} is returned. The order can be invoiced anew, or refunded.`,
    viewOrder: 'Open the order',
    viewOrders: 'Open the orders',
    refundRequested: (amount) =>
      `The refund of ${amount} is requested. The product works until it is decided; the result appears on the home page and in the messages.`,
  },
})
