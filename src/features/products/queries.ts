import { useSearchParams } from 'react-router'
import { useRecords } from '../../app/services.ts'
import { PRODUCT_LINE_IDS } from '../../domain/catalogue/index.ts'
import { isSettled } from '../../domain/orders/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import {
  SUBSCRIPTION_STATUSES,
  type Subscription,
  statusOf,
} from '../../domain/subscriptions/index.ts'
import { robotsIn } from '../../workflows/purchases/renewal.ts'

/** All products, the newest first. */
export function useProducts(): readonly Subscription[] {
  return useRecords(['products'], (records) =>
    [...records.list('subscription')].sort(
      (a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1),
    ),
  )
}

/** The filter of 「我的产品」, kept in the address; what is unknown filters nothing. */
export function useProductFilter() {
  const [params, setParams] = useSearchParams()
  const status = SUBSCRIPTION_STATUSES.find((one) => one === params.get('status')) ?? ''
  const line = PRODUCT_LINE_IDS.find((one) => one === params.get('line')) ?? ''
  const set = (name: 'status' | 'line', value: string) => {
    const next = new URLSearchParams(params)
    if (value) next.set(name, value)
    else next.delete(name)
    next.delete('page')
    setParams(next, { replace: true })
  }
  const matches = (product: Subscription, today: CivilDate) =>
    (line === '' || product.line === line) &&
    (status === '' || statusOf(product, today).status === status)
  return { status, line, set, matches }
}

/** The paid orders that opened or changed a product, the newest first. */
export function useOrdersOf(productId: string) {
  return useRecords(['orders-of', productId], (records) =>
    records
      .list('order')
      .filter(isSettled)
      .filter(({ productIds }) => productIds.includes(productId))
      .sort((a, b) => b.payment.at - a.payment.at),
  )
}

/** The robots of an online product by their numbers. */
export function useRobotsOf(productId: string) {
  return useRecords(['robots-of', productId], (records) =>
    robotsIn(records)
      .filter((robot) => robot.productId === productId)
      .sort((a, b) => (a.number < b.number ? -1 : 1)),
  )
}
