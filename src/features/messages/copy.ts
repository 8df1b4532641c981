import { type Channel, enWords, zhWords } from '../../domain/notifications/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { defineCopy } from '../../i18n/language.ts'

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
    lead: (unread: number) => (unread === 0 ? '没有未读消息。' : `${formatCount(unread)} 条未读。`),
    list: '消息列表',
    columns: { at: '时间', title: '标题', channels: '渠道', state: '状态', actions: '操作' },
    search: '搜索消息',
    placeholder: '搜索标题、内容或编号',
    nothingTitle: '没有符合条件的消息',
    nothingText: '换一个词再试。',
    read: '已读',
    unread: '未读',
    open: '查看',
    readAll: '全部已读',
    allRead: (count: number) => `${formatCount(count)} 条消息已标为已读，仍可随时查看。`,
    about: {
      application: '查看申请',
      order: '查看订单',
      subscription: '查看产品',
      consultation: '查看咨询',
      invoice: '查看发票',
      finance: '前往花费日历',
    },
    words: zhWords,
    channels: zhChannels,
    simulated: '演示消息：没有真的发出短信或邮件，内容只显示在这里。',
    emptyTitle: '还没有消息',
    emptyText: '审核结果、付款和验证码会出现在这里。',
    back: '返回消息中心',
  },
  en: {
    title: 'Messages',
    lead: (unread) => (unread === 0 ? 'Nothing unread.' : `${formatCount(unread)} unread.`),
    list: 'Messages',
    columns: {
      at: 'Time',
      title: 'Subject',
      channels: 'Channels',
      state: 'State',
      actions: 'Actions',
    },
    search: 'Search messages',
    placeholder: 'Subject, words or number',
    nothingTitle: 'No message fits',
    nothingText: 'Try another word.',
    read: 'Read',
    unread: 'Unread',
    open: 'Open',
    readAll: 'Mark all as read',
    allRead: (count) =>
      `${formatCount(count)} ${count === 1 ? 'message is' : 'messages are'} marked as read; they stay here.`,
    about: {
      application: 'To the application',
      order: 'To the order',
      subscription: 'To the product',
      consultation: 'To the consultation',
      invoice: 'To the invoice',
      finance: 'To the spending calendar',
    },
    words: enWords,
    channels: enChannels,
    simulated: 'A demonstration: no SMS or e-mail was really sent; the words appear here only.',
    emptyTitle: 'No messages yet',
    emptyText: 'Review results, payments and codes appear here.',
    back: 'Back to the messages',
  },
})
