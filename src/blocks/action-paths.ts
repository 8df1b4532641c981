import { paths } from '../app/paths.ts'
import type { ProductAction, Subscription } from '../domain/subscriptions/index.ts'

/** Where each action of a product leads (PRD-02). */
export function actionPath(product: Subscription, action: ProductAction): string {
  const { id, orderId } = product
  switch (action) {
    case 'renew':
      return paths.renew(id)
    case 'seats':
      return paths.seats(id)
    case 'robot-standard':
      return paths.newRobots(id, 'standard')
    case 'robot-professional':
      return paths.newRobots(id, 'professional')
    case 'robot-enterprise':
      return paths.newRobots(id, 'enterprise')
    case 'recharge':
      return paths.recharge(id)
    case 'knowledge':
      return paths.knowledge(id)
    case 'coldstart':
      return paths.coldstart(id)
    case 'booster':
      return paths.booster(id)
    case 'implementation':
      return paths.implementation(id)
    case 'buy-again':
      return purchasePath(product)
    case 'manage':
      return paths.product(id)
    case 'refund':
      return orderId === null ? paths.product(id) : paths.refund(orderId)
  }
}

/** Where such a product is bought anew; 营销通 with its enterprise ID filled in. */
export function purchasePath(product: Subscription): string {
  switch (product.line) {
    case 'online':
      return paths.buyOnline
    case 'phone':
      return paths.buyPhone
    case 'robot':
      return paths.newRobots(product.productId, 'standard')
    case 'ssc':
      return paths.buySsc
    case 'cdp':
      return paths.buyCdp
    case 'pv':
      return `${paths.buyPv}?id=${product.masterAccount}&kind=${product.idKind}`
    case 'interop':
      return `${paths.buyInterop}?id=${product.masterAccount}`
  }
}
