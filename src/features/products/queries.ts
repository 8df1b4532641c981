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
import { robotsIn } from '../../policies/purchases/renewal.ts'

/** All products, the newest first; robots stand under their online product. */
export function useProducts(): readonly Subscription[] {
  return useRecords(['products'], (records) => {
    const familyOf = (product: Subscription) =>
      (product.line === 'robot' && records.get('subscription', product.productId)) || product
    return records
      .list('subscription')
      .map((product) => ({ product, family: familyOf(product) }))
      .sort(
        (a, b) =>
          b.family.openedAt - a.family.openedAt ||
          compare(a.family.id, b.family.id) ||
          compare(placeOf(a.product), placeOf(b.product)),
      )
      .map(({ product }) => product)
  })
}

/** Its place in its family: the online product, then its robots by number. */
function placeOf(product: Subscription): string {
  return product.line === 'robot' ? product.number : ''
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The filter of 「我的产品」, kept in the address; what is unknown filters nothing. */
export function useProductFilter() {
  const [params, setParams] = useSearchParams()
  const status = SUBSCRIPTION_STATUSES.find((one) => one === params.get('status')) ?? ''
  const line = PRODUCT_LINE_IDS.find((one) => one === params.get('line')) ?? ''
  const set = (name: 'status' | 'line', value: string) => {
    const next = new URLSearchParams(window.location.search)
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
