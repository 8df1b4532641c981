import type { Channel, Message } from '../../domain/notifications/index.ts'
import { defineCopy } from '../../i18n/language.ts'

type Words = { title: string; body: string }
type Facts = Message['facts']

/** The words of each kind of message, made from its facts (MSG-01). */
type WordsOf = Record<Message['kind'], (facts: Facts) => Words>

const zhWords: WordsOf = {
  'sms-code': ({ code, mobile }) => ({
    title: `验证码 ${code}`,
    body: `您正在验证手机号 ${mobile}，验证码 ${code}，5 分钟内有效。请勿告诉他人。`,
  }),
  'request-approved': (facts) => ({
    title: '预审通过，请填写订单',
    body: `购买申请 ${facts.number}（${facts.package}）已通过预审，请前往填写订单并上传资料。`,
  }),
  'review-approved': (facts) => ({
    title: '审核通过，请付款',
    body: `申请 ${facts.number}（${facts.package}）已通过审核，价格已锁定，付款后当天开通。`,
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
    title: '支付成功，产品已开通',
    body: `${facts.package}，实付 ${facts.amount}。可在「我的产品」查看。`,
  }),
  'late-payment': (facts) => ({
    title: '款项已转入账户余额',
    body: `订单 ${facts.order} 关闭之后收到 ${facts.amount}，已转入账户余额。`,
  }),
}

const enWords: WordsOf = {
  'sms-code': ({ code, mobile }) => ({
    title: `Verification code ${code}`,
    body: `You are verifying ${mobile}. The code is ${code}, valid for 5 minutes. Keep it to yourself.`,
  }),
  'request-approved': (facts) => ({
    title: 'Pre-approved: please fill in the order',
    body: `Purchase application ${facts.number} passed the pre-review. Please go on to the order form.`,
  }),
  'review-approved': (facts) => ({
    title: 'Approved: please pay',
    body: `Application ${facts.number} passed the review. Its price is fixed and it opens on the day you pay.`,
  }),
  'review-returned': (facts) => ({
    title: 'Returned: please mend it',
    body: `Application ${facts.number} needs changes: ${facts.reason}`,
  }),
  'review-rejected': (facts) => ({
    title: 'Rejected',
    body: `Application ${facts.number} did not pass the review: ${facts.reason}`,
  }),
  'order-paid': (facts) => ({
    title: 'Paid and opened',
    body: `${facts.amount} was paid. You find it under “My products”.`,
  }),
  'late-payment': (facts) => ({
    title: 'Money put on the balance',
    body: `${facts.amount} arrived after order ${facts.order} had closed and is on the balance now.`,
  }),
}

const zhChannels: Record<Channel, string> = {
  sms: '短信',
  email: '邮件',
  'in-app': '站内信',
  'official-account': '公众号',
}

const enChannels: Record<Channel, string> = {
  sms: 'SMS',
  email: 'E-mail',
  'in-app': 'In-app',
  'official-account': 'Official account',
}

export const messagesCopy = defineCopy({
  zh: {
    title: '消息中心',
    lead: (unread: number) => (unread === 0 ? '没有未读消息。' : `${unread} 条未读。`),
    list: '消息列表',
    columns: { at: '时间', title: '标题', channels: '渠道', state: '状态', actions: '操作' },
    read: '已读',
    unread: '未读',
    open: '查看',
    readAll: '全部已读',
    about: { application: '查看申请', order: '查看订单', subscription: '查看产品' },
    words: zhWords,
    channels: zhChannels,
    simulated: '演示消息：没有真的发出短信或邮件，内容只显示在这里。',
    emptyTitle: '还没有消息',
    emptyText: '审核结果、付款和验证码会出现在这里。',
    back: '返回消息中心',
  },
  en: {
    title: 'Messages',
    lead: (unread) => (unread === 0 ? 'Nothing unread.' : `${unread} unread.`),
    list: 'Messages',
    columns: {
      at: 'Time',
      title: 'Subject',
      channels: 'Channels',
      state: 'State',
      actions: 'Actions',
    },
    read: 'Read',
    unread: 'Unread',
    open: 'Open',
    readAll: 'Mark all as read',
    about: {
      application: 'To the application',
      order: 'To the order',
      subscription: 'To the product',
    },
    words: enWords,
    channels: enChannels,
    simulated: 'A demonstration: no SMS or e-mail was really sent; the words appear here only.',
    emptyTitle: 'No messages yet',
    emptyText: 'Review results, payments and codes appear here.',
    back: 'Back to the messages',
  },
})
