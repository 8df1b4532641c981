import { durationWords } from '../i18n/duration.ts'
import { defineCopy } from '../i18n/language.ts'

export const laterUsersCopy = defineCopy({
  zh: {
    explanation:
      '越晚增加越少：只付到期前剩余的时间，不足1个月按1个月计。不足一年的部分每月按年费的十分之一计，满 10 个月即按一年封顶。',
    slider: '何时增加',
    when: (month: number) => (month === 0 ? '开通时' : `开通 ${month} 个月后`),
    chosen: (years: number, months: number) =>
      `增加 1 个，剩余 ${durationWords({ years, months }, 'zh')}`,
    picture: (first: string, last: string, years: number) =>
      `${years} 年内每月增加一个的费用：开通时 ${first}，逐月降低，最后一个月 ${last}；剩余部分满 10 个月的两个月按一年封顶`,
    now: '开通',
    month: (month: number) => `第 ${month} 个月`,
    end: '到期',
    capped: (years: number, amount: string) =>
      `剩 ${years > 0 ? `${years} 年 ` : ''}10–11 个月：封顶 ${amount}`,
    cappedShort: (amount: string) => `封顶 ${amount}`,
    table: '逐月费用表',
    columns: { when: '何时增加', date: '月份', left: '剩余', amount: '费用(元)' },
    left: (years: number, months: number) => durationWords({ years, months }, 'zh'),
  },
  en: {
    explanation:
      'The later, the less: only the time left is paid, and a started month counts as one. Each month of a part year costs a tenth of the annual price, and from 10 months on it costs the whole year.',
    slider: 'When to add',
    when: (month) =>
      month === 0 ? 'At the opening' : `After ${month} ${month === 1 ? 'month' : 'months'}`,
    chosen: (years, months) => `: 1 more, ${durationWords({ years, months }, 'en')} left`,
    picture: (first, last, years) =>
      `What one more costs in each month of ${years} ${years === 1 ? 'year' : 'years'}: ${first} at the opening, less every month, ${last} in the last; a part year of 10 or 11 months is capped at one year`,
    now: 'Opening',
    month: (month) => `Month ${month}`,
    end: 'Expiry',
    capped: (years, amount) =>
      `${years > 0 ? `${years} ${years === 1 ? 'year' : 'years'} ` : ''}10–11 months left: capped at ${amount}`,
    cappedShort: (amount) => `Cap ${amount}`,
    table: 'The price month by month',
    columns: { when: 'When to add', date: 'Month', left: 'Left', amount: 'Price (CNY)' },
    left: (years, months) => durationWords({ years, months }, 'en'),
  },
})
