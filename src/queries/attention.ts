import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Application, ApplicationIn } from '../domain/applications/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'
import { type Subscription, statusOf } from '../domain/subscriptions/index.ts'

export type WaitingApplication = ApplicationIn<'returned' | 'awaiting-payment' | 'pre-approved'>

/** One thing that waits for the customer: an application to go on with, or a product that ends. */
export type Attention =
  | { readonly kind: 'application'; readonly application: WaitingApplication }
  | {
      readonly kind: 'product'
      readonly product: Subscription
      readonly status: 'expiring' | 'expired'
      readonly daysLeft: number
    }

/** The first of what waits, and how much waits in all. */
export type AttentionShown = { readonly items: readonly Attention[]; readonly total: number }

/** 「需要您处理」, at most so many: what was returned first, then what ends soonest, then what can be paid. */
export const attention = query<{ readonly most: number }, AttentionShown>({
  name: 'attention',
  input: z.object({ most: z.int().check(z.minimum(1)) }),
  reads: ['application', 'subscription'],
  readsDay: true,
  view: (records, { most }, { today }) => {
    const all = attentionOf(records.list('application'), records.list('subscription'), today)
    return { items: all.slice(0, most), total: all.length }
  },
})

function attentionOf(
  applications: readonly Application[],
  products: readonly Subscription[],
  today: CivilDate,
): readonly Attention[] {
  const waiting = applications
    .filter((application) => isWaiting(application))
    .sort(newestFirst(({ updatedAt }) => updatedAt))
    .map((application): Attention => ({ kind: 'application', application }))
  const isReturned = (item: Attention) =>
    item.kind === 'application' && item.application.state === 'returned'
  return [
    ...waiting.filter(isReturned),
    ...endingOf(products, today),
    ...waiting.filter((item) => !isReturned(item)),
  ]
}

function isWaiting(application: Application): application is WaitingApplication {
  return ['returned', 'awaiting-payment', 'pre-approved'].includes(application.state)
}

function endingOf(products: readonly Subscription[], today: CivilDate): readonly Attention[] {
  return products
    .filter((product) => !endsWithItsOnline(product, products))
    .flatMap((product) => {
      const { status, daysLeft } = statusOf(product, today)
      if (status !== 'expiring' && status !== 'expired') return []
      // A PV pack that has expired cannot be renewed: nothing waits for the customer.
      if (daysLeft === null) return []
      return [{ kind: 'product' as const, product, status, daysLeft }]
    })
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

/** A robot that ends with its online product is renewed along with it: one line tells of both (LIF-05). */
function endsWithItsOnline(product: Subscription, products: readonly Subscription[]): boolean {
  if (product.line !== 'robot') return false
  const online = products.find(({ id }) => id === product.productId)
  return online?.expiresOn === product.expiresOn
}
