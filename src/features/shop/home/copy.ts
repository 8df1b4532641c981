import { formatCount } from '../../../domain/shared/count-text.ts'
import { defineCopy } from '../../../i18n/language.ts'
import { enLines, zhLines } from './lines-copy.ts'

export const storefrontCopy = defineCopy({
  zh: {
    title: '选购中心',
    lead: '先看清价格与所需资料，再开始填写。每笔费用都能展开计算公式。',
    lines: '产品与起价',
    catalogue: (date: string) => `价格版本 ${date}`,
    columns: {
      product: '产品',
      prices: '版本与单价',
      conditions: '审核与资料',
      from: '起价',
    },
    onRequest: '价格请联系架构师',
    fromAtLeast: '起',
    buy: '选购',
    account: '账户',
    enterprise: '企业',
    balance: '账户余额',
    vouchers: '代金券',
    voucherCount: (count: number) => `${formatCount(count)} 张可用`,
    products: '使用中的产品',
    productCount: (count: number) => `${formatCount(count)} 个`,
    linesCopy: zhLines,
  },
  en: {
    title: 'Purchase Centre',
    lead: 'See prices and what you need first, then start. Every price unfolds into its formula.',
    lines: 'Products and starting prices',
    catalogue: (date) => `Price list of ${date}`,
    columns: {
      product: 'Product',
      prices: 'Edition and unit price',
      conditions: 'Review and materials',
      from: 'From',
    },
    onRequest: 'On request',
    fromAtLeast: 'and up',
    buy: 'Buy',
    account: 'Account',
    enterprise: 'Enterprise',
    balance: 'Balance',
    vouchers: 'Vouchers',
    voucherCount: (count) => `${formatCount(count)} usable`,
    products: 'Products in use',
    productCount: (count) => `${formatCount(count)}`,
    linesCopy: enLines,
  },
})
