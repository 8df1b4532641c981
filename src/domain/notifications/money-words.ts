import type { MoneyObstacle } from '../orders/index.ts'

/** Why money did not pay its order, as a clause before what became of the money (ORD-05, ORD-11). */
const zhObstacles: Record<MoneyObstacle, (order: string) => string> = {
  closed: (order) => `订单 ${order} 已经关闭`,
  settled: (order) => `订单 ${order} 已经付清`,
  confirming: (order) => `订单 ${order} 的另一笔付款正在确认`,
  changed: (order) => `订单 ${order} 的内容，或它的产品数量、到期日，在定价后有变化`,
  'voucher-taken': (order) => `订单 ${order} 的代金券已用于别的订单`,
  'product-ended': (order) => `订单 ${order} 的产品已回收、退款或封停，订单随之关闭`,
  'refund-reviewing': (order) => `订单 ${order} 的产品正在退款审核，期间不能续费和增购`,
  'nothing-left': (order) => `订单 ${order} 的产品已到最后一天或已到期，续费之后才能增购`,
  'not-possible': (order) => `订单 ${order} 要办的事现在不能办理`,
  together: (order) => `与订单 ${order} 合并付款的另一笔订单不能支付`,
}

const enObstacles: Record<MoneyObstacle, (order: string) => string> = {
  closed: (order) => `Order ${order} had closed`,
  settled: (order) => `Order ${order} had been paid`,
  confirming: (order) => `Another payment of order ${order} is being confirmed`,
  changed: (order) =>
    `Order ${order}, or the quantity or expiry of its product, changed since its price was confirmed`,
  'voucher-taken': (order) => `The voucher of order ${order} was used by another order`,
  'product-ended': (order) =>
    `The product of order ${order} was reclaimed, refunded or suspended, and the order closed`,
  'refund-reviewing': (order) =>
    `A refund of the product of order ${order} is under review, which allows no renewing and adding`,
  'nothing-left': (order) =>
    `The product of order ${order} is on its last day or has expired and has to be renewed before anything is added`,
  'not-possible': (order) => `What order ${order} is for is not possible now`,
  together: (order) => `Another order of the combined payment of order ${order} cannot be paid`,
}

/** Reasons after which the order can still be paid. */
const STAYS_OPEN: readonly MoneyObstacle[] = [
  'changed',
  'voucher-taken',
  'refund-reviewing',
  'nothing-left',
  'not-possible',
  'together',
]

type Facts = Record<string, string>

/** Messages of an earlier version tell no reason: then it was an order that had closed. */
function obstacleIn({ obstacle }: Facts): MoneyObstacle {
  return obstacle !== undefined && obstacle in zhObstacles ? (obstacle as MoneyObstacle) : 'closed'
}

export function zhMoneyWords(facts: Facts, became: string): string {
  const obstacle = obstacleIn(facts)
  const next = STAYS_OPEN.includes(obstacle) ? '订单仍为待支付，可以时请按当时的价格支付。' : ''
  return `${zhObstacles[obstacle](facts.order ?? '')}，${became}。${next}`
}

export function enMoneyWords(facts: Facts, became: string): string {
  const obstacle = obstacleIn(facts)
  const next = STAYS_OPEN.includes(obstacle)
    ? ' The order still waits and can be paid at its price when that is possible.'
    : ''
  return `${enObstacles[obstacle](facts.order ?? '')}; ${became}.${next}`
}
