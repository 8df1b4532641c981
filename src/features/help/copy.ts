import type { HelpTopic } from '../../app/paths.ts'
import type { GuideChapter } from '../../domain/catalogue/index.ts'
import { defineCopy } from '../../i18n/language.ts'
import type { TopicGroup } from './topics.ts'

type TopicWords = { readonly title: string; readonly lead: string }

const zhTopics: Record<HelpTopic, TopicWords> = {
  pricing: { title: '计费概述', lead: '七条产品线各卖什么、怎么计价、几时封顶。' },
  examples: { title: '计费示例', lead: '八个算例，金额由本站的计价程序当场算出，算式一并列出。' },
  online: { title: '在线客服购买', lead: '在线申请，几分钟出审核结果，付款当天开通。' },
  phone: { title: '电话客服购买', lead: '先提交购买申请，预审通过后再填订单和资料。' },
  robot: { title: '智能机器人购买', lead: '机器人从使用中的在线客服里添加，与它同日到期。' },
  ssc: { title: '企业共享服务中心购买', lead: '四项基础服务一起购买，先预审再下单。' },
  cdp: { title: '客户数据平台购买', lead: '按客户总数选版本，付款后先部署再起算。' },
  pv: { title: 'PV 套餐包购买', lead: '按浏览次数预付，核对后直接付款。' },
  interop: { title: '企业微信互通账号购买', lead: '先试用再付费，按账号数分档计价。' },
  materials: { title: '准备资料', lead: '每种产品要哪些资料、照片怎样算合格、资料怎样保管。' },
  arrears: { title: '欠费说明', lead: '到期前后会发生什么，还能做什么。' },
  refunds: { title: '退费说明', lead: '哪些产品能退、期限多久、退多少。' },
}

const enTopics: Record<HelpTopic, TopicWords> = {
  pricing: {
    title: 'How prices are made',
    lead: 'What each of the seven lines sells, how it is charged and where the cap applies.',
  },
  examples: {
    title: 'Worked examples',
    lead: 'Eight examples; this site’s own pricing computes each amount as you read and shows the formula.',
  },
  online: {
    title: 'Buying Online Service',
    lead: 'Apply online, know the result in minutes, and start on the day you pay.',
  },
  phone: {
    title: 'Buying Phone Service',
    lead: 'Send a purchase application first; the order and documents follow once it is approved.',
  },
  robot: {
    title: 'Buying Service Robots',
    lead: 'Robots are added to an Online Service in force and end with it.',
  },
  ssc: {
    title: 'Buying Shared Service Centre',
    lead: 'Four basic services bought together, pre-reviewed before the order.',
  },
  cdp: {
    title: 'Buying Customer Data Platform',
    lead: 'Choose by the number of customers; the term starts once it is deployed.',
  },
  pv: { title: 'Buying PV packs', lead: 'Page views paid in advance: check the order and pay.' },
  interop: {
    title: 'Buying WeCom interop accounts',
    lead: 'A trial first, then a price graduated by the number of accounts.',
  },
  materials: {
    title: 'Documents to prepare',
    lead: 'Which product needs which, what makes a photo acceptable, and how they are kept.',
  },
  arrears: {
    title: 'When a term runs out',
    lead: 'What happens around the expiry, and what can still be done.',
  },
  refunds: { title: 'Refunds', lead: 'What can be refunded, until when, and how much.' },
}

const zhChapters: Record<GuideChapter, string> = {
  billing: '计费概述',
  purchase: '购买流程',
  arrears: '欠费说明',
  refunds: '退费说明',
}

const enChapters: Record<GuideChapter, string> = {
  billing: 'billing',
  purchase: 'purchase',
  arrears: 'arrears',
  refunds: 'refunds',
}

const zhGroups: Record<TopicGroup, string> = {
  billing: '价格与计费',
  purchase: '怎样购买',
  afterwards: '资料与售后',
}
const enGroups: Record<TopicGroup, string> = {
  billing: 'Prices',
  purchase: 'How to buy',
  afterwards: 'Documents and after the purchase',
}

export const helpCopy = defineCopy({
  zh: {
    title: '帮助中心',
    lead: '每一页都由价目表、规则和资料表生成，与程序算出的结果一致。',
    search: '搜索帮助',
    searchHint: '例如：退款、机器人、委托函',
    found: (count: number) => `找到 ${count} 个主题`,
    nothing: '没有找到相关主题，可以换个词，或致电 4009100100。',
    topics: zhTopics,
    groups: zhGroups,
    buy: (line: string) => `选购${/^[A-Z]/.test(line) ? ' ' : ''}${line}`,
    toProducts: '前往我的产品',
    estimate: '试算价格',
    rules: '依据的规则',
    sources: '资料来源',
    source: (guide: string, chapter: string) => `《${guide}》${chapter}`,
    chapters: zhChapters,
    updated: (date: string) => `最近更新时间：${date}`,
    contract: '本页是对规则的说明，价格与服务以商务合同为准。',
    prices: '价格',
  },
  en: {
    title: 'Help',
    lead: 'Every page is made from the price list, the rules and the table of documents, so it agrees with what the program computes.',
    search: 'Search help',
    searchHint: 'For example: refund, robot, authorisation',
    found: (count) => `${count} ${count === 1 ? 'topic' : 'topics'} found`,
    nothing: 'No topic found. Try another word, or call 4009100100.',
    topics: enTopics,
    groups: enGroups,
    buy: (line) => `Buy ${line}`,
    toProducts: 'To my products',
    estimate: 'Estimate a price',
    rules: 'The rules behind this',
    sources: 'Sources',
    source: (guide, chapter) => `${guide}, chapter ${chapter}`,
    chapters: enChapters,
    updated: (date) => `last updated ${date}`,
    contract:
      'This page explains the rules; for prices and services the commercial contract prevails.',
    prices: 'Prices',
  },
})
