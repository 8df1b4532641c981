import type { OrderIn, PaymentMethod } from '../../../domain/orders/index.ts'
import { defineCopy } from '../../../i18n/language.ts'

const zhMethodNotes: Record<PaymentMethod, string> = {
  balance: '付款后立即开通',
  wechat: '扫码付款，到账后立即开通',
  bank: '转账时填写汇款识别码，到账后开通',
}

const enMethodNotes: Record<PaymentMethod, string> = {
  balance: 'Opens as soon as it is paid',
  wechat: 'Scan to pay; opens when the money arrives',
  bank: 'Quote the remittance code; opens when the money arrives',
}

type Closed = Record<OrderIn<'closed'>['closeReason'], string>

const zhClosed: Closed = {
  cancelled: '您取消了这笔订单，没有扣款',
  expired: '付款期限已过，订单自动关闭，没有扣款',
  'product-ended': '所属产品已回收、退款或封停，订单随之关闭，没有扣款',
  'auto-renewed': '自动续费已为产品续费，取代了这笔订单，这笔订单没有扣款',
}
const enClosed: Closed = {
  cancelled: 'You cancelled this order; nothing was charged',
  expired: 'It was not paid in time and closed by itself; nothing was charged',
  'product-ended':
    'Its product was reclaimed, refunded or suspended, and the order closed with it; nothing was charged',
  'auto-renewed':
    'Automatic renewal renewed the product in place of this order; nothing was charged for the order',
}

export const checkoutCopy = defineCopy({
  zh: {
    title: '收银台',
    success: '支付成功',
    failure: '支付失败',
    confirming: '支付确认中',
    content: '订单内容',
    columns: { title: '套餐', amount: '金额' },
    methodsTitle: '支付方式',
    methodNotes: zhMethodNotes,
    afterwards: (amount: string) => `付款后余 ${amount}`,
    missing: (amount: string) => `余额不足，还差 ${amount}`,
    voucher: '代金券',
    noVoucher: '不使用代金券',
    noVoucherAllowed: '这类产品不能使用代金券。',
    voucherName: (minimum: string, discount: string) => `满${minimum}减${discount}`,
    voucherUntil: (name: string, date: string) => `${name}，${date} 到期`,
    voucherBest: '已为您选用最优的一张',
    payable: '应付金额',
    pay: '确认支付',
    payNew: '按新价格支付',
    priceChanged: '价格已更新',
    priceChangedText: (old: string, on: string) =>
      `下单时（${on}）的价格是 ${old}，按今天的剩余时长或当前数量计算，现在是 `,
    voucherLost: {
      used: (name: string, old: string) => `代金券「${name}」已用于别的订单，要付的从 ${old} 变为 `,
      expired: (name: string, old: string) => `代金券「${name}」已过期，要付的从 ${old} 变为 `,
      unfit: (name: string, old: string) =>
        `代金券「${name}」不适用于现在的金额，要付的从 ${old} 变为 `,
    },
    sentenceEnd: '。',
    nothingCharged: '确认之前不会扣款。',
    awaitedVoid:
      '之前选择的付款已不能支付这笔订单，如果仍然到账，会转入账户余额。请按现在的金额付款。',
    payNote: {
      balance: (amount: string) => `从账户余额扣款 ${amount}，重复点击不会重复扣款。`,
      wechat: (amount: string) => `下一步显示 ${amount} 的收款二维码。`,
      bank: (amount: string) => `下一步显示收款账号，请在 7 天内转账 ${amount}。`,
    } satisfies Record<PaymentMethod, (amount: string) => string>,
    qr: '微信支付二维码',
    qrText: '演示用二维码，扫描不会付款。到账由「演示工具」的「支付」确认，确认后本页自动继续。',
    account: '收款账号',
    accountNumber: '0000 1234 5678 9012（演示银行）',
    remittance: '汇款识别码',
    bankText: '转账备注请照抄这个识别码。到账由「演示工具」的「支付」确认，确认后本页自动继续。',
    waiting: '等待到账',
    otherMethod: '换一种支付方式',
    chooseAnother: '请另选一种支付方式，订单仍为待支付。',
    cancel: '取消订单',
    cancelTitle: '取消这笔订单',
    cancelText: '订单关闭，没有扣款。需要时可以再次购买。',
    cancelKeep: '保留订单',
    validUntil: (time: string, distance: string) => `${time} 前付款有效，${distance}`,
    closedTitle: '订单已关闭',
    closedBecause: zhClosed,
    order: '订单编号',
    opened: '已开通',
    masterAccount: '企点主账号',
    validity: '有效期',
    paid: '实付金额',
    enterpriseId: '企业 ID',
    deployingText: '部署完成后开通企点主账号，有效期从那天开始',
    signInByProduct: '在「我的产品」点「管理」进入企点账户中心。',
    signIn: '如何登录',
    signInText: (qq: string) =>
      `在「我的产品」点「管理」，或用订单中填写的个人QQ ${qq} 登录企点账户中心。`,
    toProducts: '前往我的产品',
    toShop: '继续选购',
    toOrders: '前往订单管理',
    toOrder: '查看订单',
    toReceipt: '订单与收据',
    toCentre: '企点账户中心',
    corpId: '企业微信 CorpID',
    paidBy: '支付方式',
    paidAt: '支付时间',
    papers: '收据可在订单页打印；需要发票，在订单页点「申请开票」，次日开具。',
    declinedText: '银行拒绝了这次支付，没有扣款。订单仍然有效，可以重试或换一种方式。',
    retry: '重新支付',
    confirmingText: (distance: string) =>
      `银行还没有答复，${distance}会有结果。在此之前不会再次扣款，也请不要重复购买。`,
  },
  en: {
    title: 'Checkout',
    success: 'Payment successful',
    failure: 'Payment failed',
    confirming: 'Payment being confirmed',
    content: 'Order',
    columns: { title: 'Package', amount: 'Amount' },
    methodsTitle: 'Payment method',
    methodNotes: enMethodNotes,
    afterwards: (amount) => `${amount} left afterwards`,
    missing: (amount) => `Balance too small, ${amount} missing`,
    voucher: 'Voucher',
    noVoucher: 'No voucher',
    noVoucherAllowed: 'This kind of product takes no voucher.',
    voucherName: (minimum, discount) => `${discount} off from ${minimum}`,
    voucherUntil: (name, date) => `${name}, until ${date}`,
    voucherBest: 'The best one is chosen for you',
    payable: 'Amount due',
    pay: 'Pay now',
    payNew: 'Pay the new price',
    priceChanged: 'The price has changed',
    priceChangedText: (old, on) =>
      `When you ordered (${on}) it was ${old}. By what is left or held today it is `,
    voucherLost: {
      used: (name, old) =>
        `The voucher “${name}” was used by another order. The amount due was ${old} and is `,
      expired: (name, old) =>
        `The voucher “${name}” has expired. The amount due was ${old} and is `,
      unfit: (name, old) =>
        `The voucher “${name}” does not fit the price now. The amount due was ${old} and is `,
    },
    sentenceEnd: '.',
    nothingCharged: 'Nothing is charged before you confirm.',
    awaitedVoid:
      'The payment you chose before cannot pay this order any more; if it still arrives it goes to the balance. Please pay the amount shown now.',
    payNote: {
      balance: (amount) => `${amount} will be taken from the balance. Pressing twice charges once.`,
      wechat: (amount) => `A QR code for ${amount} comes next.`,
      bank: (amount) => `The account comes next; please transfer ${amount} within 7 days.`,
    },
    qr: 'WeChat Pay QR code',
    qrText:
      'A code for the demonstration: scanning it pays nothing. The money arrives under “Payments” in the demo tools, and this page goes on by itself.',
    account: 'Account',
    accountNumber: '0000 1234 5678 9012 (demo bank)',
    remittance: 'Remittance code',
    bankText:
      'Quote the remittance code in the transfer. The money arrives under “Payments” in the demo tools, and this page goes on by itself.',
    waiting: 'Waiting for the money',
    otherMethod: 'Pay in another way',
    chooseAnother: 'Please choose another way to pay; the order is still unpaid.',
    cancel: 'Cancel order',
    cancelTitle: 'Cancel this order',
    cancelText: 'The order closes and nothing is charged. You can buy again at any time.',
    cancelKeep: 'Keep the order',
    validUntil: (time, distance) => `Pay before ${time}, ${distance}`,
    closedTitle: 'The order is closed',
    closedBecause: enClosed,
    order: 'Order number',
    opened: 'Opened',
    masterAccount: 'Qidian master account',
    validity: 'Validity',
    paid: 'Paid',
    enterpriseId: 'Enterprise ID',
    deployingText: 'The master account opens and validity starts once the platform is deployed',
    signInByProduct: 'Choose “Manage” under “My products”.',
    signIn: 'How to sign in',
    signInText: (qq) =>
      `Choose “Manage” under “My products”, or sign in to the account centre with your personal QQ ${qq}.`,
    toProducts: 'To my products',
    toShop: 'Choose more',
    toOrders: 'To the orders',
    toOrder: 'To the order',
    toReceipt: 'Order and receipt',
    toCentre: 'Account centre',
    corpId: 'WeCom CorpID',
    paidBy: 'Paid by',
    paidAt: 'Paid at',
    papers:
      'The order’s page prints the receipt; for an invoice use “Request an invoice” there, it is issued the next day.',
    declinedText:
      'The bank declined this payment and nothing was charged. The order still stands: try again or pay in another way.',
    retry: 'Pay again',
    confirmingText: (distance) =>
      `The bank has not answered yet; the result is due: ${distance}. Nothing is charged again before that, and there is no need to buy again.`,
  },
})
