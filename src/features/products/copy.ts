import { countWords } from '../../domain/shared/count-words.ts'
import type { SubscriptionStatus } from '../../domain/subscriptions/index.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhStatus: Record<SubscriptionStatus, string> = {
  active: '已开通',
  expiring: '即将到期',
  expired: '已到期',
  reclaimed: '已回收',
  refunded: '已退款',
  deploying: '部署中',
  suspended: '已封停',
  'used-up': '已用完',
  trial: '试用中',
  'trial-ended': '试用已结束',
}

const enStatus: Record<SubscriptionStatus, string> = {
  active: 'Active',
  expiring: 'Expiring soon',
  expired: 'Expired',
  reclaimed: 'Reclaimed',
  refunded: 'Refunded',
  deploying: 'Being deployed',
  suspended: 'Suspended',
  'used-up': 'Used up',
  trial: 'On trial',
  'trial-ended': 'Trial ended',
}

/** The states of 「我的产品」 (LIF-04). */
export const statusCopy = defineCopy<Record<SubscriptionStatus, string>>({
  zh: zhStatus,
  en: enStatus,
})

export const productsCopy = defineCopy({
  zh: {
    title: '我的产品',
    lead: '已开通的产品、有效期和接下来要做的事。',
    columns: {
      masterAccount: '企点主账号',
      package: '产品套餐',
      users: '用户数',
      state: '状态',
      openedOn: '开通时间',
      expiresOn: '到期时间',
      actions: '操作',
    },
    counts: (all: number, working: number, attention: number) =>
      `${all} 个产品，${working} 个使用中，${attention} 个需要处理。`,
    filterState: '状态',
    filterLine: '产品',
    all: '全部',
    nothingTitle: '没有符合条件的产品',
    nothingText: '换一个状态或产品再看。',
    robot: (number: string, nickname: string) => `${number} ${nickname}`,
    enterpriseId: '企业 ID',
    sessionsLeft: (count: string) => `余 ${count} 条会话`,
    viewsLeft: (count: string) => `余 ${count} 次`,
    customers: (used: string, capacity: string) => `${used} / ${capacity} 个客户`,
    deployedBy: (date: string) => `预计 ${date} 前部署完成`,
    autoRenewOn: '自动续费已开',
    centre: '企点账户中心',
    usage: '套餐',
    personalQq: '个人QQ',
    timeline: '进展',
    toApplication: '查看申请',
    back: '返回我的产品',
    emptyTitle: '还没有产品',
    emptyText: '付款后开通的产品会出现在这里，续费、增购和管理也从这里开始。',
    shop: '选购产品',
    reclaimIn: (distance: string) => `回收资源前${distance}`,
  },
  en: {
    title: 'My products',
    lead: 'What is open, how long it is valid and what comes next.',
    columns: {
      masterAccount: 'Master account',
      package: 'Product',
      users: 'Users',
      state: 'State',
      openedOn: 'Opened',
      expiresOn: 'Expires',
      actions: 'Actions',
    },
    counts: (all, working, attention) =>
      `${all} in all, ${working} in use, ${attention} in need of attention.`,
    filterState: 'State',
    filterLine: 'Product',
    all: 'All',
    nothingTitle: 'No product fits',
    nothingText: 'Choose another state or product.',
    robot: (number, nickname) => `${number} ${nickname}`,
    enterpriseId: 'Enterprise ID',
    sessionsLeft: (count) => `${countWords(count, 'session')} left`,
    viewsLeft: (count) => `${countWords(count, 'view')} left`,
    customers: (used, capacity) => `${used} of ${countWords(capacity, 'customer')}`,
    deployedBy: (date) => `To be deployed by ${date}`,
    autoRenewOn: 'Renews by itself',
    centre: 'Account centre',
    usage: 'Package',
    personalQq: 'Personal QQ',
    timeline: 'Progress',
    toApplication: 'To the application',
    back: 'Back to my products',
    emptyTitle: 'No products yet',
    emptyText: 'Products appear here once they are paid and opened.',
    shop: 'Choose a product',
    reclaimIn: (distance) => `Before it is reclaimed: ${distance}`,
  },
})
