import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

export const attentionCopy = defineCopy({
  zh: {
    title: '需要您处理',
    more: (count: number) => `另有 ${count} 项，见申请记录与我的产品`,
    fix: '修改资料',
    order: '前往下单付款',
    pay: '立即购买',
    renew: '续费',
    manage: '管理',
    status: { expiring: '即将到期', expired: '已到期' },
    users: (count: number) => ` ${count}用户`,
    items: (names: readonly string[]) => `需修改：${names.join('、')}`,
    preApproved: '可以填写订单，价格以提交时为准',
    locked: (price: string) => `审核已通过，价格 ${price} 已锁定`,
    expires: (date: string) => `${date} 到期，之后停止服务`,
    stopped: (date: string) => `服务已停止，可续费至 ${date}，之后回收资源`,
  },
  en: {
    title: 'Waiting for you',
    more: (count) => `${count} more under Applications and My products`,
    fix: 'Fix',
    order: 'Go to the order form',
    pay: 'Buy now',
    renew: 'Renew',
    manage: 'Manage',
    status: { expiring: 'Expiring soon', expired: 'Expired' },
    users: (count) => `, ${countWords(count, 'user')}`,
    items: (names) => `To fix: ${names.join(', ')}`,
    preApproved: 'The order form is open; the price is fixed when you submit it',
    locked: (price) => `Approved, fixed at ${price}`,
    expires: (date) => `Valid until ${date}, then the service stops`,
    stopped: (date) => `Stopped; can be renewed until ${date}, then it is reclaimed`,
  },
})
