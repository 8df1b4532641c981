import { durationWords } from '../i18n/duration.ts'
import { defineCopy } from '../i18n/language.ts'

export const laterUsersCopy = defineCopy({
  zh: {
    explanation:
      '越晚增加越少：只付到期前剩余的时间，不足1个月按1个月计。不足一年的部分每月按年费的十分之一计，满 10 个月即按一年封顶。',
    slider: '何时增加',
    chosen: (month: number, years: number, months: number) =>
      `${month === 0 ? '开通时' : `开通 ${month} 个月后`}增加 1 个，剩余 ${durationWords({ years, months }, 'zh')}`,
    picture: (first: string, last: string, years: number) =>
      `${years} 年内每月增加一个的费用：开通时 ${first}，逐月降低，最后一个月 ${last}；剩余部分满 10 个月的两个月按一年封顶`,
    now: '开通',
    month: (month: number) => `第 ${month} 个月`,
    end: '到期',
    capped: '不足一年的部分剩 10–11 个月：按一年封顶',
  },
  en: {
    explanation:
      'The later, the less: only the time left is paid, a started month counts as one. Each month of a part year costs a tenth of the annual price, and from 10 months on it costs the whole year.',
    slider: 'When to add',
    chosen: (month, years, months) =>
      `${month === 0 ? 'At the opening' : `${month} ${month === 1 ? 'month' : 'months'} after the opening`}: 1 more, ${durationWords({ years, months }, 'en')} left`,
    picture: (first, last, years) =>
      `What one more costs in each month of ${years} ${years === 1 ? 'year' : 'years'}: ${first} at the opening, less every month, ${last} in the last; a part year of 10 or 11 months is capped at one year`,
    now: 'Opening',
    month: (month) => `Month ${month}`,
    end: 'Expiry',
    capped: 'A part year of 10 or 11 months: capped at one year',
  },
})
