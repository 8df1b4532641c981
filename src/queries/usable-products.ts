import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { oldestFirst } from '../domain/shared/moment-order.ts'
import { isAnswering, isInForce, type Subscription } from '../domain/subscriptions/index.ts'

/** Products in force that something can be used up of (LIF-06, PRD-07); of PV one for each enterprise ID. */
export const usableProducts = query<Record<string, never>, readonly Subscription[]>({
  name: 'usable-products',
  input: z.record(z.string(), z.never()),
  reads: ['subscription'],
  readsDay: true,
  view: (records, _, { today }) => {
    const products = records
      .list('subscription')
      .filter((product) => isUsable(product) && isInForce(product, today))
      .sort(oldestFirst(({ openedAt }) => openedAt))
    return products.filter(
      (product) =>
        product.line !== 'pv' ||
        products.find((one) => one.line === 'pv' && isSameId(one, product)) === product,
    )
  },
})

function isUsable(product: Subscription): boolean {
  return isAnswering(product) || product.line === 'cdp' || product.line === 'pv'
}

function isSameId(one: Subscription, other: Subscription): boolean {
  return one.masterAccount === other.masterAccount
}
