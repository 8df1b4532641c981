import type { ProductLineId } from '../../domain/catalogue/index.ts'
import { defineCopy } from '../../i18n/language.ts'

type LineCopy = { group: string; tagline: string; review: string; materials: string }

const zhLines: Record<ProductLineId, LineCopy> = {
  online: {
    group: '客户服务',
    tagline: '与网页、公众号、小程序的访客会话',
    review: '审核 3–5 分钟，付款当天开通',
    materials: '基础版无需资质文件',
  },
  phone: {
    group: '客户服务',
    tagline: '企业热线的接听与外呼',
    review: '预审、审核各 1–5 个工作日',
    materials: '需企业与办理人资质',
  },
  robot: {
    group: '客户服务',
    tagline: '自动回答规则与产品说明类问题',
    review: '无需审核，付款当天开通',
    materials: '需有使用中的在线客服',
  },
  ssc: {
    group: '员工服务',
    tagline: '员工咨询、专家坐席与工单流转',
    review: '预审 1–5 个工作日，审核 3–5 分钟',
    materials: '需企业与办理人资质',
  },
  cdp: {
    group: '客户数据',
    tagline: '汇集并管理 50 万以上客户',
    review: '审核 1–5 个工作日，付款后部署',
    materials: '需企业与办理人资质',
  },
  pv: {
    group: '营销通',
    tagline: '小程序落地页与 H5 中间页的浏览量',
    review: '无需审核，付款当天可用',
    materials: '任意实名认证即可',
  },
  interop: {
    group: '营销通',
    tagline: '为有接待权限的员工开通',
    review: '无需审核，先试用 3 个月',
    materials: '任意实名认证即可',
  },
}

const enLines: Record<ProductLineId, LineCopy> = {
  online: {
    group: 'Customer service',
    tagline: 'Talks with visitors of web pages, official accounts and mini programs',
    review: 'Reviewed in 3–5 minutes, opens on the day you pay',
    materials: 'Basic needs no documents',
  },
  phone: {
    group: 'Customer service',
    tagline: 'Answers and places calls on the company’s hotline',
    review: 'Pre-review and review, 1–5 working days each',
    materials: 'Needs enterprise and handler documents',
  },
  robot: {
    group: 'Customer service',
    tagline: 'Answers questions about rules and products by itself',
    review: 'No review, opens on the day you pay',
    materials: 'Needs an active Online Service',
  },
  ssc: {
    group: 'Employee service',
    tagline: 'Employee questions, expert seats and tickets',
    review: 'Pre-review 1–5 working days, review 3–5 minutes',
    materials: 'Needs enterprise and handler documents',
  },
  cdp: {
    group: 'Customer data',
    tagline: 'Gathers and manages 500,000 customers and more',
    review: 'Review 1–5 working days, deployed after payment',
    materials: 'Needs enterprise and handler documents',
  },
  pv: {
    group: 'Marketing',
    tagline: 'Page views of mini-program and H5 landing pages',
    review: 'No review, usable on the day you pay',
    materials: 'Any real-name verification',
  },
  interop: {
    group: 'Marketing',
    tagline: 'For employees with reception permission',
    review: 'No review, 3 months’ trial first',
    materials: 'Any real-name verification',
  },
}

export const storefrontCopy = defineCopy({
  zh: {
    title: '选购中心',
    lead: '先看清价格与所需资料，再开始填写。每笔费用都能展开计算公式。',
    lines: '产品与价格',
    catalogue: (date: string) => `价格版本 ${date}`,
    columns: {
      product: '产品',
      prices: '版本与单价（元）',
      conditions: '审核与资料',
      actions: '操作',
    },
    onRequest: '价格请联系架构师',
    graduated: '分 5 段计价',
    per: (unit: string, yearly: boolean) => (yearly ? `/ ${unit}·年` : `/ ${unit}`),
    buy: '选购',
    byPhone: '电话购买 4009100100',
    waiting: '需要您处理',
    payNow: '去付款',
    account: '账户',
    enterprise: '企业',
    balance: '账户余额',
    vouchers: '代金券',
    voucherCount: (count: number) => `${count} 张可用`,
    products: '使用中的产品',
    productCount: (count: number) => `${count} 个`,
    linesCopy: zhLines,
  },
  en: {
    title: 'Purchase Centre',
    lead: 'See prices and what you need first, then start. Every price unfolds into its formula.',
    lines: 'Products and prices',
    catalogue: (date) => `Price list of ${date}`,
    columns: {
      product: 'Product',
      prices: 'Edition and unit price (CNY)',
      conditions: 'Review and materials',
      actions: 'Actions',
    },
    onRequest: 'Ask an architect',
    graduated: 'Five slices',
    per: (unit, yearly) => (yearly ? `/ ${unit}·year` : `/ ${unit}`),
    buy: 'Buy',
    byPhone: 'By telephone 4009100100',
    waiting: 'Waiting for you',
    payNow: 'Pay',
    account: 'Account',
    enterprise: 'Enterprise',
    balance: 'Balance',
    vouchers: 'Vouchers',
    voucherCount: (count) => `${count} usable`,
    products: 'Products in use',
    productCount: (count) => `${count}`,
    linesCopy: enLines,
  },
})
