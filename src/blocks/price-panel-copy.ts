import { defineCopy } from '../i18n/language.ts'

export const pricePanelCopy = defineCopy({
  zh: {
    title: '费用',
    rules: '计费规则',
    lines: '费用清单',
    total: '合计',
    discount: '已享受优惠',
    discountHint: '付款时可用代金券',
    noVouchers: '营销通不支持代金券',
    incomplete: '填好左侧内容后显示费用',
    rulesTitle: '计费规则',
    close: '关闭',
    loading: '正在取出规则…',
  },
  en: {
    title: 'Price',
    rules: 'Pricing rules',
    lines: 'Price details',
    total: 'Total',
    discount: 'Discount',
    discountHint: 'by voucher, when you pay',
    noVouchers: 'Marketing takes no vouchers',
    incomplete: 'The price appears once the form is complete',
    rulesTitle: 'Pricing rules',
    close: 'Close',
    loading: 'Fetching the rules…',
  },
})
