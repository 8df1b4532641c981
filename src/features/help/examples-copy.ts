import type { ExampleId } from '../../domain/estimates/index.ts'
import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhCases: Record<ExampleId, string> = {
  'EX-01': '一家企业新购在线客服基础版，5 用户，2 年。',
  'EX-02': '上例的企业半年后再加 3 用户，离到期还有 1 年 6 个月。',
  'EX-03':
    '共享服务中心：6,000 名员工、3 个专家坐席、3 个工单坐席、1 套机器人，2 年，另加 1 套行业知识云。',
  'EX-04': '上例的企业在还剩 1 年 6 个月时再加 2 个专家坐席。',
  'EX-05': '客户总数 8,000,000，按推荐方案购买 1 年。',
  'EX-06': '同一天买 3 个 100 万 PV 套餐包，获赠 10,000 次；用掉 1,500,000 次后全部退回。',
  'EX-07': '新购在线客服基础版的最小配置：3 用户，1 年。',
  'EX-08': '购买 8 个企业微信互通账号，1 年。',
}

const enCases: Record<ExampleId, string> = {
  'EX-01': 'An enterprise buys Online Service Basic for 5 users and 2 years.',
  'EX-02': 'Half a year later it adds 3 users; 1 year 6 months are left.',
  'EX-03':
    'Shared Service Centre for 6,000 employees with 3 expert seats, 3 ticket seats and 1 robot set for 2 years, and 1 knowledge cloud.',
  'EX-04': 'That enterprise adds 2 expert seats when 1 year 6 months are left.',
  'EX-05': 'A base of 8,000,000 customers takes what the adviser recommends, for 1 year.',
  'EX-06':
    'Three packs of 1,000,000 PV bought on one day bring 10,000 free views; after 1,500,000 views all are returned.',
  'EX-07': 'The smallest Online Service Basic: 3 users, 1 year.',
  'EX-08': 'Eight WeCom interop accounts for 1 year.',
}

export const examplesCopy = defineCopy({
  zh: {
    cases: zhCases,
    total: '合计',
    plan: {
      title: '采购方案示例',
      text: '一家企业把三件要买的放进一个采购方案，比较之后按此方案申请；合计是各项之和，分享链接在任何浏览器里还原同样的金额。',
      items: [
        '在线客服基础版，5 用户，2 年',
        '客户数据平台企业版，1 年',
        '8 个企业微信互通账号，1 年',
      ],
      open: '打开这个方案',
    },
    aligned: {
      title: '统一到期日示例',
      text: '5 用户的在线客服基础版 2027-03-02 到期，8 个企业微信互通账号 2027-06-30 到期，一起续费到 2028-12-31：各自从自己的到期日算起，整年按年价，余下的月份每月按年价的十分之一，满 10 个月封顶一年。',
    },
    together: {
      title: '合并付款与合并开票示例',
      text: (invoiced: string) =>
        `一家新开户的企业把两笔待支付订单合并付款：每笔用自己的代金券，各有一条收支明细。之后合并开票 ${invoiced}，从最早的订单开始填满，余下的可以再开。`,
      orders: ['在线客服基础版，3 用户，1 年', '8 个企业微信互通账号，1 年'],
      voucher: '代金券',
      part: '这一笔付款',
      invoiced: '本次开票',
      open: '还可开票',
      paid: '合并付款金额',
    },
    quote: '生成报价单',
    quoteOf: (id: string) => `生成 ${id} 的报价单`,
    gift: (views: string) => `退款开始时赠送作废，它抵过的 ${views} 次改由最早的套餐包承担。`,
  },
  en: {
    cases: enCases,
    total: 'Total',
    plan: {
      title: 'A purchase plan',
      text: 'An enterprise puts three purchases into one plan, compares, and applies for it. Its total is the sum of its items, and its link shows the same amounts in any browser.',
      items: [
        'Online Service Basic, 5 users, 2 years',
        'Customer Data Platform Enterprise, 1 year',
        'Eight WeCom interop accounts, 1 year',
      ],
      open: 'Open this plan',
    },
    aligned: {
      title: 'One common expiry',
      text: 'Online Service Basic with 5 users ends on 2027-03-02 and eight WeCom interop accounts end on 2027-06-30; both are renewed to 2028-12-31. Each counts from its own expiry: whole years by the year, the months that are left by a tenth of the year each, capped at one year from 10 months on.',
    },
    together: {
      title: 'Paying and invoicing together',
      text: (invoiced) =>
        `A new account pays two unpaid orders at once: each with its own voucher and a movement of its own. Then ${invoiced} of both is invoiced together, filled from the oldest order; the rest can be invoiced later.`,
      orders: ['Online Service Basic, 3 users, 1 year', 'Eight WeCom interop accounts, 1 year'],
      voucher: 'Voucher',
      part: 'Paid of this order',
      invoiced: 'Invoiced now',
      open: 'Open to invoice',
      paid: 'Paid at once',
    },
    quote: 'Make a quote',
    quoteOf: (id) => `Make a quote of ${id}`,
    gift: (views) =>
      `The gift is void when the refund starts, so the oldest pack bears the ${countWords(views, 'view')} it had served.`,
  },
})
