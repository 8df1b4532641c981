import { defineCopy } from '../../../i18n/language.ts'
import type { SpendingMark, SpendingNature } from '../../../policies/spending-items.ts'

const zhNatures: Record<SpendingNature, string> = {
  paid: '已付',
  certain: '确定',
  expected: '预计',
}
const enNatures: Record<SpendingNature, string> = {
  paid: 'Paid',
  certain: 'Certain',
  expected: 'Expected',
}
const zhMarks: Record<SpendingMark['what'], string> = {
  'trial-ends': '试用结束',
  'refund-window-ends': '7 天无理由退款期限',
  expires: '到期',
  'last-renewable-day': '最后可续费日',
}
const enMarks: Record<SpendingMark['what'], string> = {
  'trial-ends': 'Trial ends',
  'refund-window-ends': 'Last day of the refund window',
  expires: 'Expires',
  'last-renewable-day': 'Last renewable day',
}

export const spendingCopy = defineCopy({
  zh: {
    title: '花费日历',
    lead: '今年已付的，和今后五年会发生的。确定：已开自动续费；预计：其他产品到期时续费一年。',
    download: '下载日历',
    and: '；',
    picture: (years: string) => `花费日历：${years}`,
    yearOf: (year: string, sum: string) => `${year} 年 ${sum}`,
    year: (year: string) => `${year} 年`,
    yearThrough: (year: string, month: number) => `${year} 年（至 ${month} 月）`,
    natures: zhNatures,
    years: '年度合计',
    details: '花费明细',
    filter: '年份',
    allYears: '全部年份',
    columns: { month: '月份', item: '事项', nature: '性质', amount: '金额(元)', total: '合计(元)' },
    yearColumn: '年份',
    marksTitle: '要记住的日子',
    marks: zhMarks,
    emptyTitle: '还没有花费',
    emptyText: '购买产品后，已付和今后的续费会显示在这里。',
    nothingTitle: '这一年没有花费',
    nothingText: '换一个年份看看。',
    shop: '选购产品',
    renewal: (title: string) => `自动续费：${title}`,
    willBeCharged: (amount: string) => `余额足够时自动扣款 ${amount}`,
    toProduct: '在「我的产品」里查看和续费。',
  },
  en: {
    title: 'Spending calendar',
    lead: 'What was paid this year and what is to come in five. Certain: renewed by itself. Expected: other products renewed for one year when they expire.',
    download: 'Download calendar',
    and: '; ',
    picture: (years) => `Spending calendar: ${years}`,
    yearOf: (year, sum) => `${year} ${sum}`,
    year: (year) => year,
    yearThrough: (year, month) => `${year}, through month ${month}`,
    natures: enNatures,
    years: 'By year',
    details: 'Spending details',
    filter: 'Year',
    allYears: 'All years',
    columns: {
      month: 'Month',
      item: 'Item',
      nature: 'Nature',
      amount: 'Amount (CNY)',
      total: 'Total (CNY)',
    },
    yearColumn: 'Year',
    marksTitle: 'Days to remember',
    marks: enMarks,
    emptyTitle: 'No spending yet',
    emptyText: 'Once you buy a product, what was paid and the renewals to come appear here.',
    nothingTitle: 'Nothing in this year',
    nothingText: 'Try another year.',
    shop: 'Choose a product',
    renewal: (title) => `Renewed by itself: ${title}`,
    willBeCharged: (amount) => `${amount} is charged if the balance suffices`,
    toProduct: 'See it and renew it under My products.',
  },
})
