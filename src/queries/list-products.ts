import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import { PRODUCT_LINE_IDS } from '../domain/catalogue/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { byId, compareNumbered } from '../domain/shared/moment-order.ts'
import { rememberEach, rememberEachFor } from '../domain/shared/remember.ts'
import {
  hasNothingToAnswerWith,
  isInForce,
  SUBSCRIPTION_STATUSES,
  type Subscription,
  statusOf,
} from '../domain/subscriptions/index.ts'

/** What the address says; what there is none of filters nothing. */
export type ProductFilter = { readonly status: string; readonly line: string }

/** Of all products: those that work, and those that stop soon, answer nobody, or have stopped and can still be saved. */
export type ProductCounts = { readonly working: number; readonly attention: number }

/** A page of the products, the newest first; robots stand under their online product (PRD-01). */
export const listProducts = query<ProductFilter & PageInput, Page<Subscription> & ProductCounts>({
  name: 'list-products',
  input: z.object({ status: z.string(), line: z.string(), ...PAGE_INPUT }),
  reads: ['subscription'],
  readsDay: true,
  view: (records, input, { today }) => {
    const all = records.list('subscription')
    const found = inFamilies(all).filter((product) => matches(product, input, today))
    return { ...pageOf(found, input, all.length), ...countsOf(all, today) }
  },
})

function matches(product: Subscription, filter: ProductFilter, today: CivilDate): boolean {
  const status = SUBSCRIPTION_STATUSES.find((one) => one === filter.status)
  const line = PRODUCT_LINE_IDS.find((one) => one === filter.line)
  if (line && product.line !== line) return false
  return !status || statusOf(product, today).status === status
}

const inFamilies = rememberEach((all: readonly Subscription[]): readonly Subscription[] => {
  const products = new Map(all.map((product) => [product.id, product]))
  const familyOf = (product: Subscription) =>
    (product.line === 'robot' && products.get(product.productId)) || product
  return all
    .map((product) => ({ product, family: familyOf(product) }))
    .sort(
      (a, b) =>
        b.family.openedAt - a.family.openedAt ||
        byId(a.family, b.family) ||
        compareNumbered(placeOf(a.product), placeOf(b.product)),
    )
    .map(({ product }) => product)
})

/** Its place in its family: the online product, then its robots by number. */
function placeOf(product: Subscription): string {
  return product.line === 'robot' ? product.number : ''
}

const countsOf = rememberEachFor(
  (products: readonly Subscription[], today: CivilDate): ProductCounts => {
    const attention = products.filter((product) => {
      const { status } = statusOf(product, today)
      if (status === 'expiring' || (status === 'expired' && product.line !== 'pv')) return true
      return hasNothingToAnswerWith(product, today)
    })
    const working = products.filter((product) => isInForce(product, today))
    return { working: working.length, attention: attention.length }
  },
)
