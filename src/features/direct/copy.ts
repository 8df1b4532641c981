import { enQuantity, zhQuantity } from '../../blocks/quantity-words.ts'
import { getSku, type QuantityRefusal, type SkuId } from '../../domain/catalogue/index.ts'
import type { EnterpriseIdKind, EnterpriseIdProblem } from '../../domain/orders/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { countWords } from '../../domain/shared/count-words.ts'
import type { InteropOutlook, InteropStanding } from '../../domain/subscriptions/index.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhKinds: Record<EnterpriseIdKind, string> = {
  'master-account': '企点主账号',
  'corp-id': '企业微信 CorpID',
}
const enKinds: Record<EnterpriseIdKind, string> = {
  'master-account': 'Qidian master account',
  'corp-id': 'WeCom CorpID',
}
const zhIds: Record<Exclude<EnterpriseIdProblem, 'required'>, string> = {
  'not-a-master-account': '企点主账号是 10 位数字',
  'not-a-corp-id': 'CorpID 是 ww 加 16 位 0–9、a–f，例如 ww1234567890abcdef',
}
const enIds: Record<Exclude<EnterpriseIdProblem, 'required'>, string> = {
  'not-a-master-account': 'A master account has 10 digits',
  'not-a-corp-id':
    'A CorpID is ww and 16 characters of 0–9 and a–f, for example ww1234567890abcdef',
}

/** What buying for a CorpID comes to, by where it stands (LIF-08). */
const zhOutlook: Record<InteropStanding, (outlook: InteropOutlook) => string> = {
  new: ({ trialEndsOn, startsOn, expiresOn }) =>
    `这个 CorpID 还没有试用过。今天开始试用，免费至 ${trialEndsOn}（含当天）；今天直接购买，试用同时开始，付费年从 ${startsOn} 起算，有效期至 ${expiresOn}。`,
  trial: ({ trialEndsOn, startsOn, expiresOn }) =>
    `试用中，免费至 ${trialEndsOn}（含当天）。现在购买，付费年从 ${startsOn} 起算，有效期至 ${expiresOn}。`,
  'trial-ended': ({ trialEndsOn, startsOn, expiresOn }) =>
    `试用已于 ${trialEndsOn ?? ''} 结束，加好友、入群等事件回调已停止。今天购买，从 ${startsOn} 起算，有效期至 ${expiresOn}。`,
  bought: ({ startsOn, expiresOn }) =>
    `这个 CorpID 已有购买记录，不能再试用。再次购买另开一行，从 ${startsOn} 起算，有效期至 ${expiresOn}。`,
}
const enOutlook: Record<InteropStanding, (outlook: InteropOutlook) => string> = {
  new: ({ trialEndsOn, startsOn, expiresOn }) =>
    `This CorpID had no trial yet. Started today, the trial is free through ${trialEndsOn}. Bought today, the trial starts too, the paid year begins on ${startsOn}, and it is valid through ${expiresOn}.`,
  trial: ({ trialEndsOn, startsOn, expiresOn }) =>
    `On trial, free through ${trialEndsOn}. Bought now, the paid year begins on ${startsOn}, and it is valid through ${expiresOn}.`,
  'trial-ended': ({ trialEndsOn, startsOn, expiresOn }) =>
    `The trial ended on ${trialEndsOn ?? ''}, and callbacks for new friends and groups have stopped. Bought today, it begins on ${startsOn} and is valid through ${expiresOn}.`,
  bought: ({ startsOn, expiresOn }) =>
    `This CorpID was bought for before, so there is no trial. Buying again opens a row of its own from ${startsOn}, valid through ${expiresOn}.`,
}

function zhCount(code: QuantityRefusal, id: SkuId): string {
  return zhQuantity(code, boundsOf(id, getSku(id).unit.zh))
}
function enCount(code: QuantityRefusal, id: SkuId): string {
  return enQuantity(code, boundsOf(id, getSku(id).unit.plural))
}
function boundsOf(id: SkuId, unit: string) {
  const { min, max, step } = getSku(id)
  const [least, most, by] = [min, max, step].map(formatCount)
  return { unit, min: least ?? '', max: most ?? '', step: by ?? '' }
}

export const marketingCopy = defineCopy({
  zh: {
    pvTitle: '选购 PV 套餐包',
    pvLead: '小程序落地页与 H5 中间页的浏览量。无需审核，付款当天可用。',
    interopTitle: '选购企业微信互通账号',
    interopLead: '为有接待权限的员工开通。新的 CorpID 先免费试用，按账号数分档计价。',
    pack: '套餐包',
    packRemark: (price: string) => `${price} / 个，合 3 分/次，有效期 1 年`,
    count: '购买数量',
    packs: (count: number) => `${count} 个`,
    views: 'PV 总量（次）',
    idKind: '企业 ID 类型',
    idKinds: zhKinds,
    idKindHint: '套餐包归属的企业，付款后不能更换',
    enterpriseId: '企业 ID',
    idHints: {
      'master-account': '10 位数字，在企点账户中心可以查到',
      'corp-id': 'ww 加 16 位 0–9、a–f，在企业微信管理后台「我的企业」可以查到',
    } satisfies Record<EnterpriseIdKind, string> as Record<EnterpriseIdKind, string>,
    idProblems: zhIds,
    industry: '落地页行业',
    industryHint: '落地页发布前会审核内容；P2P 网贷、医疗健康等特殊行业和违法页面不能使用',
    industryProblems: {
      'industry-refused':
        'PV 套餐包不支持该行业的落地页：P2P 网贷、医疗健康等特殊行业不能购买，请选择其他行业或联系销售 4009100100',
    },
    choose: '请选择',
    validity: '有效期',
    pvValidity: (today: string, until: string) =>
      `自付款当天起 1 年；若今天（${today}）付款，至 ${until}（含当天）`,
    pvUse: '怎么使用',
    pvFacts: [
      '落地页或中间页每打开一次计 1 次 PV，两种套餐包都是 3 分/次。',
      '自购买之日起 1 年内有效，到期未用完的作废。',
      '先用赠送的次数，再按购买先后使用套餐包；用完或到期后落地页无法打开。',
      '购买后 1 个月内可退未使用的部分；同一订单的赠送随之作废。',
    ],
    corpId: '企业微信 CorpID',
    accountCount: '账号数',
    accountsHint: '按被授予接待权限的员工数计，1–10,000；没有接待权限的员工不占账号',
    accounts: (count: number) => `${formatCount(count)} 账号`,
    manyAccounts: (count: string) => `需要 ${count} 个企业微信互通账号`,
    years: '购买时长',
    year: (years: number) => `${years}年`,
    interopSummary: (accounts: string, years: number) => `${accounts}，${years} 年`,
    refund: '退款',
    noRefund: '互通账号付款后不支持退款，请先试用，确认合适再购买。',
    trial: '试用与有效期',
    trialText: (months: number) =>
      `新的 CorpID 可免费试用 ${months} 个月；试用结束仍未购买，加好友、入群等事件回调会停止，购买后恢复。`,
    noCorpIdYet: '填写 CorpID 后，这里显示它的试用情况和购买后的有效期。',
    startTrial: '开始试用',
    trialBegun: (corpId: string, months: number) =>
      `${corpId} 的试用已开始，${months} 个月内免费。到期前购买即可继续使用。`,
    outlook: zhOutlook,
    quantity: zhCount,
    decrease: '减一',
    increase: '加一',
    checkThese: '请检查以下内容',
    kept: '已填写的内容都在，改好这几项即可继续。',
    buy: '立即购买',
    checkNext: '下一步核对订单，提交后再付款。',
    check: '核对订单',
    change: '返回修改',
    submit: '提交订单',
    afterSubmit: '提交后生成一笔待支付订单，24 小时内付款有效；价格以提交时为准。',
  },
  en: {
    pvTitle: 'Buy PV packs',
    pvLead:
      'Page views of mini-program landing pages and H5 intermediate pages. No review, usable on the day you pay.',
    interopTitle: 'Buy WeCom Interop Accounts',
    interopLead:
      'For employees with reception permission. A new CorpID starts with a free trial; the price goes by slices.',
    pack: 'Pack',
    packRemark: (price) => `${price} a pack, 0.03 CNY a view, valid 1 year`,
    count: 'Quantity',
    packs: (count) => `${count} ${count === 1 ? 'pack' : 'packs'}`,
    views: 'Page views',
    idKind: 'Kind of enterprise ID',
    idKinds: enKinds,
    idKindHint: 'The enterprise the packs belong to; it cannot be changed after payment',
    enterpriseId: 'Enterprise ID',
    idHints: {
      'master-account': '10 digits, shown in the Qidian account centre',
      'corp-id': 'ww and 16 characters of 0–9 and a–f, shown in the WeCom admin console',
    },
    idProblems: enIds,
    industry: 'Industry of the landing page',
    industryHint:
      'Landing pages are reviewed before publication; P2P lending, health care, other special industries and unlawful pages are excluded',
    industryProblems: {
      'industry-refused':
        'PV packs are not sold for landing pages of this industry: P2P lending, health care and other special industries are excluded. Choose another one or call sales: 4009100100',
    },
    choose: 'Please choose',
    validity: 'Validity',
    pvValidity: (today, until) =>
      `1 year from the day of payment; paid today (${today}), through ${until}`,
    pvUse: 'How they are used',
    pvFacts: [
      'Each opening of a landing or intermediate page counts as one view, at 0.03 CNY in both packs.',
      'Valid for 1 year from purchase; what is left then is void.',
      'Views given on top are used first, then the packs in order of purchase; when nothing is left, or all has expired, the page cannot be opened.',
      'Within 1 month of purchase what is unused can be refunded; views given with that order become void.',
    ],
    corpId: 'WeCom CorpID',
    accountCount: 'Accounts',
    accountsHint:
      'One for each employee who is given reception permission, 1–10,000; others need none',
    accounts: (count) => `${formatCount(count)} ${count === 1 ? 'account' : 'accounts'}`,
    manyAccounts: (count) => `We need ${count} WeCom interop accounts`,
    years: 'Term',
    year: (years) => `${years} yr`,
    interopSummary: (accounts, years) => `${accounts}, ${years} ${years === 1 ? 'year' : 'years'}`,
    refund: 'Refund',
    noRefund:
      'Interop accounts are not refunded once they are paid. Use the trial first, and buy when they fit.',
    trial: 'Trial and validity',
    trialText: (months) =>
      `A new CorpID is free for ${countWords(months, 'month')}. Without a purchase after that, callbacks for new friends and groups stop until it is bought.`,
    noCorpIdYet: 'Fill in the CorpID to see its trial and how long a purchase would be valid.',
    startTrial: 'Start the trial',
    trialBegun: (corpId, months) =>
      `The trial of ${corpId} has begun and is free for ${countWords(months, 'month')}. Buy before it ends to go on.`,
    outlook: enOutlook,
    quantity: enCount,
    decrease: 'One less',
    increase: 'One more',
    checkThese: 'Please check the following',
    kept: 'Everything you typed is kept; fix these and go on.',
    buy: 'Buy now',
    checkNext: 'Next you check the order; you pay after submitting it.',
    check: 'Check the order',
    change: 'Change',
    submit: 'Submit the order',
    afterSubmit:
      'This makes an order that waits 24 hours for its payment; its price is the one shown here.',
  },
})
