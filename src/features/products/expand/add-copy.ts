import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

export const addCopy = defineCopy({
  zh: {
    users: '增加用户数',
    employees: '员工数',
    experts: '专家坐席数',
    tickets: '工单坐席数',
    robots: '企业版机器人',
    boosters: '加油包',
    holds: (count: string, unit: string) => `现有 ${count} ${unit}`,
    after: (before: string, more: string) => `现有 ${before}，增加后 ${more}`,
    withGift: (held: string, count: string) => `${held}，每套附赠 ${count} 条会话`,
    customers: (count: string) => `${count} 个客户`,
    empty: '请至少增加一项',
    sscSummary: '算到产品到期日',
    summary: (more: string, unit: string) => `增加 ${more} ${unit}`,
    explanation:
      '只付到期前剩余的时间：整年部分按年费计，不足一年的部分每月按年费的十分之一计，不足1个月按1个月计。',
  },
  en: {
    users: 'Users to add',
    employees: 'Employees',
    experts: 'Expert seats',
    tickets: 'Ticket seats',
    robots: 'Enterprise robots',
    boosters: 'Boosters',
    holds: (count, unit) => `${count} ${unit} now`,
    after: (before, more) => `${before} now, ${more} afterwards`,
    withGift: (held, count) => `${held}; each set brings ${countWords(count, 'session')}`,
    customers: (count) => `${countWords(count, 'customer')}`,
    empty: 'Please add at least one item',
    sscSummary: 'Added for the time left',
    summary: (more, unit) => `Adding ${more} ${unit}`,
    explanation:
      'Only the time left is paid: whole years at the annual price, each month of a part year at a tenth of it; a started month counts as one.',
  },
})
