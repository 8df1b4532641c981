import { formatMobile } from '../identity/index.ts'
import { countWords } from '../shared/count-words.ts'
import {
  ALERT_CHANNELS,
  type AlertChannel,
  enAlertChannels,
  zhAlertChannels,
} from '../subscriptions/index.ts'
import type { Message } from './message.ts'
import { enMoneyWords, zhMoneyWords } from './money-words.ts'

type Words = { title: string; body: string }
type Facts = Message['facts']

/** The words of each kind of message, made from its facts (MSG-01). */
type WordsOf = Record<Message['kind'], (facts: Facts) => Words>

/** Where an alert went besides this message; nothing where no channel was chosen (LIF-07). */
function describePush(
  { channels = '' }: Facts,
  names: Record<AlertChannel, string>,
  [comma, before, after]: readonly [string, string, string],
): string {
  const chosen = ALERT_CHANNELS.filter((channel) => channels.split(' ').includes(channel))
  const told = chosen.map((channel) => names[channel]).join(comma)
  return told && `${before}${told}${after}`
}

export const zhWords: WordsOf = {
  'sms-code': ({ code, mobile }) => ({
    title: `验证码 ${code}`,
    body: `您正在验证手机号 ${formatMobile(mobile ?? '')}，验证码 ${code}，5 分钟内有效。请勿告诉他人。`,
  }),
  'request-approved': (facts) => ({
    title: '预审通过，请填写订单',
    body: `购买申请 ${facts.number}（${facts.package}）已通过预审，请前往填写订单并上传资料。`,
  }),
  'review-approved': (facts) => ({
    title: '审核通过，请付款',
    body: `申请 ${facts.number}（${facts.package}）已通过审核，价格已锁定，付款后开通。`,
  }),
  'review-returned': (facts) => ({
    title: '申请被驳回，请修改资料',
    body: `申请 ${facts.number}（${facts.package}）有内容需要修改：${facts.reason}`,
  }),
  'review-rejected': (facts) => ({
    title: '申请被拒绝',
    body: `申请 ${facts.number}（${facts.package}）未通过审核：${facts.reason}`,
  }),
  'order-paid': (facts) => ({
    title: '支付成功',
    body: `${facts.package}，实付 ${facts.amount}。可在「我的产品」查看。`,
  }),
  'late-payment': (facts) => ({
    title: '款项已转入账户余额',
    body: zhMoneyWords(facts, `收到的 ${facts.amount} 已转入账户余额`),
  }),
  'payment-void': (facts) => ({
    title: '付款没有办成，没有扣款',
    body: zhMoneyWords(facts, `${facts.amount} 没有从账户余额扣除`),
  }),
  'order-closed': (facts) => ({
    title: '订单已关闭，没有扣款',
    body:
      facts.closeReason === 'auto-renewed'
        ? `自动续费已为产品续费，取代了订单 ${facts.order}（${facts.package}），这笔订单没有扣款。`
        : `订单 ${facts.order}（${facts.package}）对应的产品已回收、退款或封停，订单随之关闭，没有扣款。`,
  }),
  'expiry-reminder': (facts) => ({
    title: facts.days === '0' ? '产品今天到期' : `产品还有 ${facts.days} 天到期`,
    body: `${facts.package}（${facts.account}）${facts.until} 到期，到期后停止服务。可在「我的产品」查看并续费。`,
  }),
  'reclaim-reminder': (facts) => ({
    title: facts.days === '0' ? '今天是最后续费日' : `距离最后续费日还有 ${facts.days} 天`,
    body: `${facts.package}（${facts.account}）已到期，${facts.until} 之后资源会被回收，数据不能恢复。`,
  }),
  reclaimed: (facts) => ({
    title: '产品已回收',
    body: `${facts.package}（${facts.account}）到期三个月未续费，资源已回收。如需使用请重新购买。`,
  }),
  'trial-ended': (facts) => ({
    title: '互通账号试用已结束',
    body: `CorpID ${facts.account} 的试用到 ${facts.until} 结束，事件回调已停止，购买后恢复。`,
  }),
  'auto-renewed': (facts) => ({
    title: '自动续费成功',
    body: `${facts.package} 已自动续费 ${facts.years ?? '1'} 年，从余额支付 ${facts.amount}。`,
  }),
  'auto-renewal-failed': (facts) => ({
    title: '自动续费没有成功',
    body: `${facts.package}（${facts.account}）到期日 ${facts.until}，账户余额不足。系统每天会再试一次，请充值或手动续费。`,
  }),
  'renewals-short': (facts) => ({
    title: '余额不够支付近期的自动续费',
    body: `未来 30 天内有 ${facts.count} 笔自动续费，共 ${facts.total}，第一笔在 ${facts.first}；账户余额 ${facts.balance}，还差 ${facts.missing}，请及时充值。`,
  }),
  deployed: (facts) => ({
    title: '部署完成，有效期开始',
    body: `${facts.package} 已部署完成，企点主账号 ${facts.account} 已开通，有效期从今天开始。`,
  }),
  'refund-granted': (facts) => ({
    title: '退款成功',
    body: `订单 ${facts.order}（${facts.package}）已退款 ${facts.amount}，已转入账户余额。`,
  }),
  'refund-refused': (facts) => ({
    title: '退款申请被拒绝',
    body: `订单 ${facts.order}（${facts.package}）的退款申请没有通过：${facts.reason}`,
  }),
  'budget-reached': (facts) => ({
    title: `${facts.year} 年的花费已达预算的 ${facts.percent}%`,
    body: `${facts.year} 年已付和确定的花费合计 ${facts.sum}，年度预算 ${facts.budget}。`,
  }),
  'invoice-issued': (facts) => ({
    title: '发票已开具',
    body: `订单 ${facts.order} 的发票 ${facts.number} 已开具，金额 ${facts.amount}（演示票据）。`,
  }),
  'consultation-offered': (facts) => ({
    title: '架构师已报价',
    body: `咨询 ${facts.number}（${facts.package}）报价 ${facts.amount}，有效期至 ${facts.until}。可在「咨询记录」购买。`,
  }),
  'sessions-out': (facts) => ({
    title: '机器人会话已用完',
    body: `${facts.package}（${facts.account}）的会话数为 0，机器人已停止应答，充值后恢复。`,
  }),
  'capacity-reached': (facts) => ({
    title: `客户数已达上限的 ${facts.percent}%`,
    body: `${facts.package}（${facts.account}）入库客户数已达上限的 ${facts.percent}%，可购买加油包扩容。`,
  }),
  'pv-alert': (facts) => ({
    title: 'PV 余额低于告警阈值',
    body: `企业 ID ${facts.account} 还剩 ${facts.left} 次浏览，已低于您设置的告警阈值。${describePush(facts, zhAlertChannels, ['、', '已推送到', '。'])}`,
  }),
}

function days({ days = '' }: Facts): string {
  return days === '1' ? '1 day' : `${days} days`
}

/** The product a message is about; older messages know its account alone. */
function nameProduct({ packageEn, account }: Facts): string {
  return packageEn ? `${packageEn} (${account})` : `The product of ${account}`
}

export const enWords: WordsOf = {
  'sms-code': ({ code, mobile }) => ({
    title: `Verification code ${code}`,
    body: `You are verifying ${formatMobile(mobile ?? '')}. The code is ${code}, valid for 5 minutes. Keep it to yourself.`,
  }),
  'request-approved': (facts) => ({
    title: 'Pre-approved: please fill in the order',
    body: `Purchase application ${facts.number} passed the pre-review. Please go on to the order form.`,
  }),
  'review-approved': (facts) => ({
    title: 'Approved: please pay',
    body: `Application ${facts.number} passed the review. Its price is fixed and it opens once it is paid.`,
  }),
  'review-returned': (facts) => ({
    title: 'Returned: please fix it',
    body: `Application ${facts.number} needs changes: ${facts.reason}`,
  }),
  'review-rejected': (facts) => ({
    title: 'Rejected',
    body: `Application ${facts.number} did not pass the review: ${facts.reason}`,
  }),
  'order-paid': (facts) => ({
    title: 'Paid',
    body: `${facts.amount} was paid. You find it under “My products”.`,
  }),
  'late-payment': (facts) => ({
    title: 'Money put on the balance',
    body: enMoneyWords(facts, `the ${facts.amount} that arrived is on the balance now`),
  }),
  'payment-void': (facts) => ({
    title: 'Payment not carried out, nothing charged',
    body: enMoneyWords(facts, `${facts.amount} was not taken from the balance`),
  }),
  'order-closed': (facts) => ({
    title: 'Order closed, nothing charged',
    body:
      facts.closeReason === 'auto-renewed'
        ? `Automatic renewal renewed the product in place of order ${facts.order}. The order closed and nothing was charged for it.`
        : `The product of order ${facts.order} was reclaimed, refunded or suspended meanwhile. The order closed and nothing was charged.`,
  }),
  'expiry-reminder': (facts) => ({
    title: facts.days === '0' ? 'A product ends today' : `A product ends in ${days(facts)}`,
    body: `${nameProduct(facts)} ends on ${facts.until} and stops working after it. You can renew it under “My products”.`,
  }),
  'reclaim-reminder': (facts) => ({
    title:
      facts.days === '0'
        ? 'Today is the last day to renew'
        : `${days(facts)} until the last day to renew`,
    body: `${nameProduct(facts)} has expired. After ${facts.until} its resources are reclaimed and the data cannot be restored.`,
  }),
  reclaimed: (facts) => ({
    title: 'A product was reclaimed',
    body: `${nameProduct(facts)} was not renewed within three months and its resources are reclaimed. Please buy it anew.`,
  }),
  'trial-ended': (facts) => ({
    title: 'The trial of interop accounts has ended',
    body: `The trial of CorpID ${facts.account} ended on ${facts.until}. Event callbacks have stopped and resume after a purchase.`,
  }),
  'auto-renewed': (facts) => ({
    title: 'Renewed automatically',
    body: `${nameProduct(facts)} was renewed for ${countWords(facts.years ?? '1', 'year')}; ${facts.amount} was paid from the balance.`,
  }),
  'auto-renewal-failed': (facts) => ({
    title: 'Automatic renewal did not work',
    body: `The balance is too small for the product of ${facts.account} (expiry ${facts.until}). It is tried again every day; please top up or renew by hand.`,
  }),
  'renewals-short': (facts) => ({
    title: 'The balance does not cover the automatic renewals ahead',
    body: `${countWords(facts.count ?? '0', 'automatic renewal')} in the next 30 days, the first on ${facts.first}: together ${facts.total}. The balance is ${facts.balance}, so ${facts.missing} is missing. Please top up in time.`,
  }),
  deployed: (facts) => ({
    title: 'Deployed: validity starts',
    body: `${nameProduct(facts)} is deployed. Master account ${facts.account} is open and validity starts today.`,
  }),
  'refund-granted': (facts) => ({
    title: 'Refunded',
    body: `${facts.amount} of order ${facts.order} was put on the balance.`,
  }),
  'refund-refused': (facts) => ({
    title: 'Refund refused',
    body: `The refund of order ${facts.order} was refused: ${facts.reason}`,
  }),
  'budget-reached': (facts) => ({
    title: `Spending of ${facts.year} has reached ${facts.percent}% of the budget`,
    body: `What is paid and certain in ${facts.year} comes to ${facts.sum}; the budget of the year is ${facts.budget}.`,
  }),
  'invoice-issued': (facts) => ({
    title: 'Invoice issued',
    body: `Invoice ${facts.number} over ${facts.amount} was issued for order ${facts.order} (a demonstration document).`,
  }),
  'consultation-offered': (facts) => ({
    title: 'The architect has quoted',
    body: `Consultation ${facts.number} was quoted at ${facts.amount}, valid through ${facts.until}. You can buy it under “Consultations”.`,
  }),
  'sessions-out': (facts) => ({
    title: 'Robot sessions used up',
    body: `No session is left for the robot of ${facts.account}. It has stopped answering until it is recharged.`,
  }),
  'capacity-reached': (facts) => ({
    title: `${facts.percent}% of the customer limit reached`,
    body: `${nameProduct(facts)} holds ${facts.percent}% of the customers it can hold. A booster adds a million.`,
  }),
  'pv-alert': (facts) => ({
    title: 'Page views below your threshold',
    body: `${countWords(facts.left ?? '0', 'view')} left for ${facts.account}, below the threshold you set.${describePush(facts, enAlertChannels, [', ', ' Also sent to: ', '.'])}`,
  }),
}
