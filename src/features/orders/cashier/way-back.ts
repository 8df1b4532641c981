import { paths } from '../../../app/paths.ts'
import type { Order } from '../../../domain/orders/index.ts'

/** Where the customer came from: an application can be bought again from its list, anything else has its order. */
export function wayBack(order: Order): string {
  return order.purchase.what === 'application' ? paths.applications : paths.order(order.id)
}
