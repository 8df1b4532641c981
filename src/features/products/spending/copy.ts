import { formatCount } from '../../../domain/shared/count-text.ts'
import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'
import { ENGLISH_MONTHS } from '../../../i18n/month-words.ts'
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
  'refund-window-ends': '无理由退款最后一天',
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
    downloaded: (count: number) =>
      `已下载 ${formatCount(count)} 个日程，用日历应用打开即可；以后再下载会更新同一批日程。`,
    budget: '年度预算',
    budgetRemark: (year: string) => `${year} 年，元`,
    saveBudget: '保存',
    budgetWrong: (most: string) => `请填写 ¥0.01 至 ${most} 的金额，最多两位小数`,
    budgetHint:
      '已付与确定的花费合计达到预算的 80% 和 100% 时，各发一条消息。留空保存表示不设预算。',
    budgetUsed: (year: string, sum: string, percent: number) =>
      `${year} 年已付和确定的花费合计 ${sum}，占预算的 ${percent}%。达到 80% 和 100% 时各发一条消息。`,
    budgetKept: (year: string, amount: string) => `已保存，${year} 年预算 ${amount}。`,
    budgetGone: (year: string) => `已保存，${year} 年不设预算。`,
    budgetColumn: '年度预算(元) · 已用',
    budgetLine: '年度预算',
    byMonth: '（按月均分）',
    budgetOf: (year: string, amount: string) => `${year} 年预算 ${amount}`,
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
    planEnds: (name: string) => `采购方案有效期最后一天 · ${name}`,
    toPlan: '在「采购方案」里按此方案申请，或按新的价格更新。',
  },
  en: {
    title: 'Spending calendar',
    lead: 'What was paid this year and what is to come in five. Certain: renewed by itself. Expected: other products renewed for one year when they expire.',
    download: 'Download calendar',
    downloaded: (count) =>
      `Downloaded ${countWords(formatCount(count), 'event')}; open the file with a calendar. A later one updates the same events.`,
    budget: 'Budget of the year',
    budgetRemark: (year) => `${year}, CNY`,
    saveBudget: 'Save',
    budgetWrong: (most) => `Please enter an amount from ¥0.01 to ${most} with at most two decimals`,
    budgetHint:
      'One message each comes when what is paid and certain reaches 80% and 100% of it. Save it empty for no budget.',
    budgetUsed: (year, sum, percent) =>
      `What is paid and certain in ${year} comes to ${sum}, ${percent}% of the budget. One message each comes at 80% and at 100%.`,
    budgetKept: (year, amount) => `Saved: the budget of ${year} is ${amount}.`,
    budgetGone: (year) => `Saved: ${year} has no budget.`,
    budgetColumn: 'Budget (CNY) · used',
    budgetLine: 'Budget of the year',
    byMonth: ' (a twelfth a month)',
    budgetOf: (year, amount) => `budget of ${year} ${amount}`,
    and: '; ',
    picture: (years) => `Spending calendar: ${years}`,
    yearOf: (year, sum) => `${year} ${sum}`,
    year: (year) => year,
    yearThrough: (year, month) => `${year}, through ${ENGLISH_MONTHS[month - 1]}`,
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
    planEnds: (name) => `Last day the plan is valid · ${name}`,
    toPlan: 'Apply for it under Plans, or update it to new prices.',
  },
})
