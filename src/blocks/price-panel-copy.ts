import { defineCopy } from '../i18n/language.ts'

export const pricePanelCopy = defineCopy({
  zh: {
    title: '费用',
    rules: '计费规则',
    lines: '费用清单',
    total: '合计',
    settled: (amount: string) => `费用已更新：${amount}`,
    discount: '已享受优惠',
    voucherLater: '付款时可用代金券',
    expected: '预计实付',
    orderTotal: '订单金额',
    voucher: '代金券',
    paid: '实付金额',
    incomplete: '填好左侧内容后显示费用',
    rulesTitle: '计费规则',
  },
  en: {
    title: 'Price',
    rules: 'Pricing rules',
    lines: 'Price details',
    total: 'Total',
    settled: (amount) => `The price is now ${amount}`,
    discount: 'Discount',
    voucherLater: 'Voucher when you pay',
    expected: 'You will pay',
    orderTotal: 'Order total',
    voucher: 'Voucher',
    paid: 'Paid',
    incomplete: 'The price appears once the form is complete',
    rulesTitle: 'Pricing rules',
  },
})
