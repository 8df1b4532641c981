import type { Wording } from '../shared/wording.ts'
import type { SkuId } from './sku-table.ts'

/**
 * What each thing is for, as told beside it on the screens (CAT-02, CAT-08 to CAT-13). The facts
 * are the guides', the sentences ours. Prices and minimums are not repeated here: they come from
 * the price list.
 */
export const EDITION_FACTS: Record<SkuId, readonly Wording[]> = {
  'cs.online.basic': [
    {
      zh: '接待来自网页、微信公众号和小程序的访客',
      en: 'Serves visitors from web pages, WeChat official accounts and mini programs',
    },
    { zh: '不接 QQ 渠道', en: 'QQ is not among its channels' },
  ],
  'cs.online.professional': [
    { zh: '渠道与基础版相同，功能更多', en: 'The same channels as Basic, with more functions' },
    {
      zh: '开放 API，可与自有业务系统打通',
      en: 'Opens APIs for connecting your own business systems',
    },
    { zh: '每家企业或每位经办人限一套', en: 'One for each enterprise or handler' },
  ],
  'cs.phone.standard': [
    {
      zh: '按用户数包年，两版中价格较低',
      en: 'Charged by users and year, the lower price of the two',
    },
    { zh: '先预审，再下单', en: 'Reviewed before the order is placed' },
  ],
  'cs.phone.enterprise': [
    {
      zh: '按用户数包年，两版中价格较高',
      en: 'Charged by users and year, the higher price of the two',
    },
    {
      zh: '与标准版的功能差别，在预审沟通时说明并确认',
      en: 'How its functions differ from Standard is told and agreed in the pre-review',
    },
  ],
  'cs.robot.standard': [
    {
      zh: '回答有统一答案的问题，例如规则和产品说明',
      en: 'Answers questions that have one answer, such as policies and product notes',
    },
  ],
  'cs.robot.professional': [
    {
      zh: '会反问以弄清意图，结合上下文给出因人而异的回答',
      en: 'Asks back to find the intent and answers each person in context',
    },
  ],
  'cs.robot.enterprise': [
    {
      zh: '通过接口取得所需信息，在对话中把业务办下去',
      en: 'Fetches facts through interfaces and drives the conversation to its end',
    },
  ],
  'cs.sessions.120k': [{ zh: '给机器人增加 12 万条会话', en: 'Adds 120,000 sessions to a robot' }],
  'cs.sessions.360k': [{ zh: '给机器人增加 36 万条会话', en: 'Adds 360,000 sessions to a robot' }],
  'cs.sessions.960k': [{ zh: '给机器人增加 96 万条会话', en: 'Adds 960,000 sessions to a robot' }],
  'cs.sessions.6000k': [
    { zh: '给机器人增加 600 万条会话', en: 'Adds 6,000,000 sessions to a robot' },
  ],
  'cs.knowledge': [
    {
      zh: '从电商、HRSSC、教育（含高校）中选一套现成知识',
      en: 'One ready-made body of knowledge: e-commerce, HRSSC or education',
    },
  ],
  'cs.coldstart': [
    {
      zh: '专人帮您从零建起知识库，并完成上线前的训练',
      en: 'People build your knowledge base from nothing and train it before launch',
    },
  ],
  'ssc.employees': [
    {
      zh: '人数以企业微信通讯录为准，按每千人计',
      en: 'Counted by the WeCom address book, in thousands',
    },
    {
      zh: '只有带员工权限的工号能在企业微信里提问',
      en: 'Only work numbers with employee permission can ask in WeCom',
    },
  ],
  'ssc.experts': [{ zh: '专家在全部渠道即时沟通', en: 'Experts talk on every channel at once' }],
  'ssc.tickets': [
    {
      zh: '专家提单，二线、三线接力处理',
      en: 'Raised by experts, passed on by the second and third line',
    },
  ],
  'ssc.robot': [
    {
      zh: '能办任务的机器人，通过接口取信息、推动对话',
      en: 'A robot that does tasks: fetches facts and drives the conversation',
    },
    { zh: '每套附送 5 万条会话', en: 'Each set brings 50,000 sessions' },
  ],
  'ssc.knowledge': [
    { zh: 'HR 或高校场景的现成知识', en: 'Ready-made knowledge for HR or universities' },
    {
      zh: '建议同时选用知识库冷启动实施服务',
      en: 'Best together with the knowledge base cold-start service',
    },
  ],
  'ssc.sessions.120k': [
    { zh: '预先充值 12 万条会话，用多少扣多少', en: '120,000 sessions prepaid, used up by use' },
  ],
  'ssc.sessions.360k': [
    { zh: '预先充值 36 万条会话，用多少扣多少', en: '360,000 sessions prepaid, used up by use' },
  ],
  'ssc.sessions.960k': [
    { zh: '预先充值 96 万条会话，用多少扣多少', en: '960,000 sessions prepaid, used up by use' },
  ],
  'ssc.sessions.6000k': [
    { zh: '预先充值 600 万条会话，用多少扣多少', en: '6,000,000 sessions prepaid, used up by use' },
  ],
  'ssc.coldstart': [
    {
      zh: '实施专家梳理、搭建并配置知识库，按人天计',
      en: 'Experts sort, build and set up the knowledge base, by the person-day',
    },
  ],
  'cdp.basic': [{ zh: '累计客户数最多 50 万', en: 'Up to 500,000 customers ever gathered' }],
  'cdp.standard': [{ zh: '累计客户数最多 100 万', en: 'Up to 1,000,000 customers ever gathered' }],
  'cdp.professional': [
    { zh: '累计客户数最多 500 万', en: 'Up to 5,000,000 customers ever gathered' },
  ],
  'cdp.enterprise': [
    { zh: '累计客户数最多 1000 万', en: 'Up to 10,000,000 customers ever gathered' },
  ],
  'cdp.flagship': [
    { zh: '累计客户数最多 2000 万', en: 'Up to 20,000,000 customers ever gathered' },
  ],
  'cdp.booster': [
    { zh: '在任一版本之上再加 100 万客户', en: 'Adds 1,000,000 customers on top of any edition' },
  ],
  'cdp.implementation': [
    {
      zh: '培训、交付、技术支持和项目管理',
      en: 'Training, delivery, technical support and project management',
    },
  ],
  'pv.1m': [
    {
      zh: '小程序落地页或 HTML5 中间页的 100 万次浏览',
      en: '1,000,000 views of mini-program landing pages or HTML5 intermediate pages',
    },
    {
      zh: '自购买起一年内有效，过期作废',
      en: 'Valid for one year from purchase; what is left then is void',
    },
  ],
  'pv.3m': [
    {
      zh: '小程序落地页或 HTML5 中间页的 300 万次浏览',
      en: '3,000,000 views of mini-program landing pages or HTML5 intermediate pages',
    },
    {
      zh: '自购买起一年内有效，过期作废',
      en: 'Valid for one year from purchase; what is left then is void',
    },
  ],
  'interop.account': [
    { zh: '按有接待权限的员工数计', en: 'Counts the employees with reception permission' },
    { zh: '账号越多，后面各档越便宜', en: 'The more accounts, the cheaper the later slices' },
  ],
}
