import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Invoice, RefundRequest } from '../domain/billing/index.ts'
import type { Consultation } from '../domain/orders/index.ts'
import { byId } from '../domain/shared/moment-order.ts'
import type { Subscription, SubscriptionOf } from '../domain/subscriptions/index.ts'

/** A platform that is being deployed (ORD-09). */
export type Deploying = SubscriptionOf<'cdp'> & {
  readonly deployment: NonNullable<SubscriptionOf<'cdp'>['deployment']>
}

export type WaitingAtCounter = {
  readonly consultations: readonly Consultation[]
  readonly deployments: readonly Deploying[]
  readonly refunds: readonly RefundRequest[]
  readonly invoices: readonly Invoice[]
}

/** What waits behind the counter apart from reviews and payments, the longest waiting first. */
export const waitingAtCounter = query<Record<string, never>, WaitingAtCounter>({
  name: 'waiting-at-counter',
  input: z.record(z.string(), z.never()),
  reads: ['consultation', 'subscription', 'refund', 'invoice'],
  view: (records) => ({
    consultations: sortById(records.list('consultation').filter(isUnanswered)),
    deployments: sortById(records.list('subscription').filter(isDeploying)),
    refunds: sortById(records.list('refund').filter(({ state }) => state === 'reviewing')),
    invoices: sortById(records.list('invoice').filter(({ state }) => state === 'issuing')),
  }),
})

/** An offer answers a consultation: it leaves the counter. */
function isUnanswered({ state }: Consultation): boolean {
  return state === 'submitted' || state === 'contacted'
}

function sortById<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return [...records].sort(byId)
}

function isDeploying(product: Subscription): product is Deploying {
  if (product.line !== 'cdp' || product.ended || product.suspended) return false
  return product.deployment !== null
}
