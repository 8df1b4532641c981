import type { CdpRefusal } from '../domain/pricing/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { countWords } from '../domain/shared/count-words.ts'
import { defineCopy } from '../i18n/language.ts'
import { enPeople, zhPeople } from './people-words.ts'

const zhProblems: Record<CdpRefusal, string> = {
  'not-whole': '请填写整数，例如 8000000',
  'below-minimum': '请填写大于 0 的客户数',
  'above-maximum': '超出在线可购的最大容量，请联系销售 4009100100',
}

const enProblems: Record<CdpRefusal, string> = {
  'not-whole': 'Enter a whole number, for example 8000000',
  'below-minimum': 'Enter a number of customers above 0',
  'above-maximum': 'More than can be bought online: please call sales on 4009100100',
}

const TEN_THOUSAND = 10_000

export const cdpAdviserCopy = defineCopy({
  zh: {
    customers: '客户总数',
    customersHint: '历史累计的全部客户，50 万起售，不足 50 万选基础版',
    decrease: '减一',
    increase: '加一',
    problems: zhProblems,
    title: '推荐方案',
    perYear: '/ 年',
    enough: (capacity: number, spare: number, customers: number) =>
      `容量 ${zhPeople(capacity)}，${spare === 0 ? '刚好够用' : `够用并余 ${zhPeople(spare)}`}；在覆盖 ${zhPeople(customers)}客户的方案中价格最低。`,
    adopt: '采用推荐',
    adoptOne: (name: string) => `采用${name}`,
    alternatives: '方案比较',
    spare: (spare: number) => (spare === 0 ? '刚好够用' : `余 ${zhPeople(spare)}`),
    best: '推荐',
    columns: { choice: '方案', capacity: '容量', amount: '年费(元)' },
    more: (amount: string) => `多 ${amount}`,
    samePrice: '同价',
    withBoosters: (edition: string, boosters: number) => `${edition}+${boosters}个加油包`,
    editions: ['基础版', '标准版', '专业版', '企业版', '旗舰版'],
    stair: (steps: string, yours: string) => `费用阶梯，每年：${steps}。${yours}`,
    upTo: (people: number, amount: string) => `至多 ${zhPeople(people)} ${amount}`,
    yours: (people: number) => `您的 ${zhPeople(people)}客户`,
    yoursCosts: (people: number, amount: string) => `您的 ${zhPeople(people)}客户：${amount}`,
    people: zhPeople,
    axisAmount: (yuan: number) => (yuan === 0 ? '0' : `${formatCount(yuan / TEN_THOUSAND)} 万元`),
    axis: '客户数',
  },
  en: {
    customers: 'Customers',
    customersHint: 'All customers ever gathered; sold from 500,000, fewer take Basic',
    decrease: 'One less',
    increase: 'One more',
    problems: enProblems,
    title: 'Recommendation',
    perYear: '/ year',
    enough: (capacity, spare, customers) =>
      `Holds ${enPeople(capacity)}, ${spare === 0 ? 'exactly enough' : `${enPeople(spare)} to spare`}; the lowest price of all that hold ${countWords(enPeople(customers), 'customer')}.`,
    adopt: 'Take the recommendation',
    adoptOne: (name) => `Take ${name}`,
    alternatives: 'Choices compared',
    spare: (spare) => (spare === 0 ? 'exactly enough' : `${enPeople(spare)} to spare`),
    best: 'Recommended',
    columns: { choice: 'Choice', capacity: 'Holds', amount: 'A year (CNY)' },
    more: (amount) => `${amount} more`,
    samePrice: 'Same price',
    withBoosters: (edition, boosters) =>
      `${edition} + ${boosters} ${boosters === 1 ? 'booster' : 'boosters'}`,
    editions: ['Basic', 'Standard', 'Professional', 'Enterprise', 'Flagship'],
    stair: (steps, yours) => `Stair of the price of a year: ${steps}. ${yours}`,
    upTo: (people, amount) => `up to ${enPeople(people)} ${amount}`,
    yours: (people) => `Your ${countWords(enPeople(people), 'customer')}`,
    yoursCosts: (people, amount) => `Your ${countWords(enPeople(people), 'customer')}: ${amount}`,
    people: enPeople,
    axisAmount: (yuan) => (yuan === 0 ? '0' : `¥${formatCount(yuan / 1000)}k`),
    axis: 'customers',
  },
})

export type AdviserWords = (typeof cdpAdviserCopy)['zh']
