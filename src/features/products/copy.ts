import type { SubscriptionStatus } from '../../domain/subscriptions/index.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhStatus: Record<SubscriptionStatus, string> = {
  active: '已开通',
  expiring: '即将到期',
  expired: '已到期',
  reclaimed: '已回收',
}

const enStatus: Record<SubscriptionStatus, string> = {
  active: 'Active',
  expiring: 'Expiring soon',
  expired: 'Expired',
  reclaimed: 'Reclaimed',
}

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
    status: zhStatus,
    manage: '管理',
    centre: '企点账户中心',
    usage: '套餐与用量',
    personalQq: '个人QQ',
    order: '购买订单',
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
    status: enStatus,
    manage: 'Manage',
    centre: 'Account centre',
    usage: 'Package and usage',
    personalQq: 'Personal QQ',
    order: 'Order',
    timeline: 'Progress',
    toApplication: 'To the application',
    back: 'Back to my products',
    emptyTitle: 'No products yet',
    emptyText: 'Products appear here once they are paid and opened.',
    shop: 'Choose a product',
    reclaimIn: (distance) => `Before it is reclaimed: ${distance}`,
  },
})
