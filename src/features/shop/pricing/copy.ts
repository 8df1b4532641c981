import type { QuantityRefusal } from '../../../domain/catalogue/index.ts'
import type { Scenario } from '../../../domain/estimates/index.ts'
import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'
import type { FieldId } from './forms.ts'
import type { DateProblem } from './read-estimate.ts'

type Bounds = { min: string; max: string; step: string; unit: string }

const zhFields: Record<FieldId, string> = {
  edition: '版本',
  pack: '套餐包',
  users: '用户数',
  employees: '员工数',
  experts: '专家坐席数',
  tickets: '工单坐席数',
  sscRobots: '企业版机器人',
  sessions: '会话充值包',
  sessionPacks: '充值包数量',
  knowledge: '行业知识云',
  customers: '客户总数',
  boosters: '加油包',
  packs: '购买数量',
  accounts: '账号数',
  robots: '机器人个数',
  robotSessions: '会话数',
}

const enFields: Record<FieldId, string> = {
  edition: 'Edition',
  pack: 'Pack',
  users: 'Users',
  employees: 'Employees',
  experts: 'Expert seats',
  tickets: 'Ticket seats',
  sscRobots: 'Enterprise robots',
  sessions: 'Session pack',
  sessionPacks: 'Number of session packs',
  knowledge: 'Industry knowledge cloud',
  customers: 'Customers',
  boosters: 'Boosters',
  packs: 'Number of packs',
  accounts: 'Accounts',
  robots: 'Robots',
  robotSessions: 'Sessions',
}

const zhScenarios: Record<Scenario, { name: string; hint: string }> = {
  new: { name: '新购', hint: '第一次购买，按整年计，受起售量限制。' },
  addition: {
    name: '增购',
    hint: '给使用中的产品增加数量，从今天算到它的到期日，不受起售量限制。',
  },
  renewal: { name: '续费', hint: '按现有数量续整年，从原到期日算起，不受起售量限制。' },
}

const enScenarios: Record<Scenario, { name: string; hint: string }> = {
  new: { name: 'New purchase', hint: 'The first purchase, by whole years, from the minimum up.' },
  addition: {
    name: 'Addition',
    hint: 'More of a product in force, from today to its expiry; no minimum.',
  },
  renewal: {
    name: 'Renewal',
    hint: 'The present quantity for whole years, from the old expiry; no minimum.',
  },
}

const zhQuantity: Record<QuantityRefusal, (bounds: Bounds) => string> = {
  'not-whole': () => '请填写整数，例如 5',
  'below-minimum': ({ min, unit }) => `${min} ${unit}起，请填 ${min} 或以上`,
  'off-step': ({ step, unit }) => `须为 ${step} ${unit}的整倍数`,
  'above-maximum': ({ max, unit }) => `一次最多 ${max} ${unit}，更多请联系销售 4009100100`,
}

const enQuantity: Record<QuantityRefusal, (bounds: Bounds) => string> = {
  'not-whole': () => 'Enter a whole number, for example 5',
  'below-minimum': ({ min, unit }) => `From ${min} ${unit}: enter ${min} or more`,
  'off-step': ({ step, unit }) => `A multiple of ${step} ${unit}, please`,
  'above-maximum': ({ max, unit }) => `At most ${max} ${unit} at once; for more call 4009100100`,
}

const zhDates: Record<DateProblem, string> = {
  'bad-date': '请填写日期，例如 2026-03-01',
  'nothing-left': '今天已到或已过到期日，没有剩余时长，请先续费',
  reclaimed: '到期已超过三个月，资源已回收，只能重新购买',
}

const enDates: Record<DateProblem, string> = {
  'bad-date': 'Enter a date, for example 2026-03-01',
  'nothing-left': 'The product expires today or earlier: nothing is left, renew first',
  reclaimed:
    'It expired more than three months ago and was reclaimed: only a new purchase is possible',
}

export const pricingCopy = defineCopy({
  zh: {
    title: '价格与试算',
    lead: '七条产品线的价目，和一个随填随算的试算器。每个金额都能展开算式。',
    estimator: '试算',
    tables: '价目表',
    catalogue: (date: string) => `价格版本 ${date}`,
    howItIsPriced: '计费概述',
    buy: (line: string) => `选购${/^[A-Z]/.test(line) ? ' ' : ''}${line}`,
    product: '产品',
    scenario: '场景',
    scenarios: zhScenarios,
    fields: zhFields,
    years: '购买时长',
    year: (years: number) => `${years}年`,
    today: '今天',
    until: '到期日',
    dateRemark: 'YYYY-MM-DD',
    remaining: '剩余时长',
    renewedUntil: '续费后到期时间',
    none: '不购买',
    sessionsOf: (count: string) => `${count}条`,
    from: (min: string, unit: string) => `${min} ${unit}起`,
    customersHint: '历史累计入库的全部客户',
    sessionsHint: '选定后每个机器人各充一包',
    robotHint: '机器人加在使用中的在线客服上，与它同日到期；与在线客服同一天新购时按整年计。',
    packsHint: '未选会话充值包时不计入',
    onceHint: '一次性收费的项目不续费，这里不列出。',
    editionHint: '已开通的版本不能在线更换，增购的只有加油包。',
    tooSmall: '所选方案容纳不下填写的客户总数，请采用推荐，或加选加油包。',
    roundUp: (count: string) => `调整为 ${count}`,
    decrease: '减一',
    increase: '加一',
    quantityProblems: zhQuantity,
    dateProblems: zhDates,
    nothingChosen: '至少有一项填 1 或以上',
    onRequest: '价格请联系架构师',
    onRequestText: '这个版本由架构师按需求报价，试算不给出金额。可致电 4009100100。',
    notOffered: (line: string, scenario: string) => `${line}没有${scenario}`,
    tryNew: '改按新购试算',
    summary: (line: string, scenario: string) => `${line}，${scenario}`,
    makeQuote: '生成报价单',
    quoteHint: '报价单可以打印、下载，链接发给别人也能打开。',
    checkThese: '请检查以下内容',
    kept: '已填写的内容都在，改好这几项即可生成报价单。',
  },
  en: {
    title: 'Pricing',
    lead: 'The prices of all seven product lines, and an estimator that follows as you type. Each amount unfolds into its formula.',
    estimator: 'Estimate',
    tables: 'Price list',
    catalogue: (date) => `Price list of ${date}`,
    howItIsPriced: 'How prices are made',
    buy: (line) => `Buy ${line}`,
    product: 'Product',
    scenario: 'Case',
    scenarios: enScenarios,
    fields: enFields,
    years: 'Term',
    year: (years) => `${years} yr`,
    today: 'Today',
    until: 'Expiry date',
    dateRemark: 'YYYY-MM-DD',
    remaining: 'Time left',
    renewedUntil: 'Expires after renewal',
    none: 'None',
    sessionsOf: (count) => `${countWords(count, 'session')}`,
    from: (min, unit) => `from ${min} ${unit}`,
    customersHint: 'All customers ever gathered',
    sessionsHint: 'One pack for each robot',
    robotHint:
      'A robot is added to an Online Service in force and ends with it; bought on the same day as the service it is charged by whole years.',
    packsHint: 'Counts only where a session pack is chosen',
    onceHint: 'What is charged once is not renewed and not listed here.',
    editionHint: 'An edition cannot be changed online; what can be added are boosters.',
    tooSmall:
      'What is chosen holds fewer customers than you entered: take the recommendation, or add boosters.',
    roundUp: (count) => `Change to ${count}`,
    decrease: 'One less',
    increase: 'One more',
    quantityProblems: enQuantity,
    dateProblems: enDates,
    nothingChosen: 'Enter 1 or more for at least one item',
    onRequest: 'Price on request from an architect',
    onRequestText:
      'An architect prices this edition by what you need, so there is no amount here. Call 4009100100.',
    notOffered: (line, scenario) => `${line}: no ${scenario.toLowerCase()}`,
    tryNew: 'Estimate a new purchase',
    summary: (line, scenario) => `${line}, ${scenario.toLowerCase()}`,
    makeQuote: 'Make a quote',
    quoteHint: 'A quote can be printed and downloaded, and its link opens anywhere.',
    checkThese: 'Please check the following',
    kept: 'Everything you typed is kept; fix these and make the quote.',
  },
})
