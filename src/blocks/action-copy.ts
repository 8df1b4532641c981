import type { ProductAction, Subscription, Unavailable } from '../domain/subscriptions/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'

const zhNames: Record<ProductAction, string> = {
  renew: '续费',
  seats: '增加用户',
  'robot-standard': '机器人标准版',
  'robot-professional': '机器人专业版',
  'robot-enterprise': '机器人企业版',
  recharge: '充值会话数',
  knowledge: '行业知识云',
  coldstart: '冷启动服务',
  booster: '加油包',
  implementation: '实施服务',
  'buy-again': '再次购买',
  manage: '管理',
  refund: '申请退款',
}

const enNames: Record<ProductAction, string> = {
  renew: 'Renew',
  seats: 'Add users',
  'robot-standard': 'Standard robot',
  'robot-professional': 'Professional robot',
  'robot-enterprise': 'Enterprise robot',
  recharge: 'Recharge sessions',
  knowledge: 'Knowledge cloud',
  coldstart: 'Cold start',
  booster: 'Boosters',
  implementation: 'Implementation',
  'buy-again': 'Buy again',
  manage: 'Manage',
  refund: 'Request a refund',
}

/** Each sentence holds the keyword of its reason. */
const zhReasons: Record<Unavailable, string> = {
  expired: '产品已到期，服务已停止，请先续费。',
  reclaimed: '资源已回收，不能恢复，请重新购买。',
  refunded: '产品已退款，不能再做这一步。',
  suspended: '产品因违规已封停，封停期间只能管理。',
  deploying: '产品还在部署中，部署完成后可用。',
  trial: '试用的账号没有购买过，请用「再次购买」来开始付费。',
  'used-up': 'PV 已用完，没有可退款的内容；可以再次购买。',
  'refund-reviewing': '退款审核中，审核结束前不能续费、增购或再次申请。',
  'refund-window': '已超过退款窗口：7 天内无理由，产品缺陷 30 天内；PV 套餐包 1 个月内。',
  'invoice-issued': '订单有未退回的发票，请先在发票管理退回发票。',
  'at-online-expiry': '到期日已与在线产品一致，请续费在线产品，机器人会一并续期。',
  'beyond-online-expiry': '续费一整年会超过在线产品的到期日，请先续费在线产品。',
  'last-day': '产品今天到期，没有剩余时长，请先续费。',
}

const enReasons: Record<Unavailable, string> = {
  expired: 'The product has expired and its service has stopped. Please renew it first.',
  reclaimed: 'Its resources were reclaimed and cannot be restored. Please buy it anew.',
  refunded: 'The product was refunded; nothing more can be done with it.',
  suspended: 'The product is suspended for violations; meanwhile it can only be managed.',
  deploying: 'The product is still being deployed. This is possible when that is done.',
  trial: 'It is on trial: buy accounts first, with “Buy again”.',
  'used-up': 'All views are used up and nothing is left to refund. You can buy again.',
  'refund-reviewing':
    'A refund is under review; until it is decided, renewing, adding and asking again have to wait.',
  'refund-window':
    'The refund window has closed: 7 days without a reason, 30 days for a defect; a month for PV packs.',
  'invoice-issued': 'The order has an invoice. Please return it first, under Invoices.',
  'at-online-expiry':
    'It already ends with its online product. Renew that one, and the robot comes along.',
  'beyond-online-expiry':
    'A whole year would go beyond its online product. Please renew that one first.',
  'last-day': 'The product ends today and nothing is left to add to. Please renew it first.',
}

export const actionCopy = defineCopy({
  zh: { names: zhNames, sscSeats: '增购', reasons: zhReasons, buyAnew: '重新购买' },
  en: { names: enNames, sscSeats: 'Add capacity', reasons: enReasons, buyAnew: 'Buy anew' },
})

/** 「增加用户」 is called 「增购」 where there are more numbers than users (PRD-02). */
export function useActionName(): (line: Subscription['line'], action: ProductAction) => string {
  const { names, sscSeats } = useCopy(actionCopy)
  return (line, action) => (line === 'ssc' && action === 'seats' ? sscSeats : names[action])
}
