import type { Application } from '../applications/index.ts'
import { getSku } from '../catalogue/index.ts'
import type { SettledOrder } from '../orders/index.ts'
import type { QuoteLine } from '../pricing/index.ts'
import { addYears } from '../shared/civil-date.ts'
import { civilDateOf, type Instant, instantOf } from '../shared/instant.ts'
import { workingDayAfter } from '../shared/working-days.ts'
import {
  type Holding,
  NEW_PRODUCT,
  type Subscription,
  type SubscriptionOf,
  subscriptionIdOf,
} from './subscription.ts'

/** CDP is deployed by itself at the end of this working day after payment (ORD-09, ours). */
export const DEPLOYMENT_WORKING_DAYS = 5
const END_OF_WORK = '18:00:00'

/** What an order bought and when; all that its product begins with. */
export type Bought = {
  readonly order: Pick<SettledOrder, 'id' | 'quote'>
  readonly at: Instant
}

/**
 * Opens what a paid application bought, on the civil date of its payment (LIF-10, PRC-16); CDP is
 * 部署中 first (ORD-09).
 */
export function openSubscription(
  { order, at }: Bought,
  {
    application,
    masterAccount,
  }: { application: Pick<Application, 'id' | 'package' | 'info'>; masterAccount: string },
): Subscription {
  const { lines } = order.quote
  const [first] = lines
  if (!first) throw new Error('A frozen quote always has a line')
  const openedOn = civilDateOf(at)
  const common = {
    ...NEW_PRODUCT,
    id: subscriptionIdOf(order.id),
    sku: first.sku,
    masterAccount,
    holdings: annualHoldings(lines),
    openedOn,
    expiresOn: addYears(openedOn, first.wholeYears),
    openedAt: at,
    notifiedThrough: at,
    orderId: order.id,
    applicationId: application.id,
    personalQq: application.info.qq,
    timeline: [{ at, by: 'system' as const, what: 'opened' }],
  }
  const { package: chosen } = application
  switch (chosen.line) {
    case 'online':
    case 'phone':
      return { ...common, line: chosen.line }
    case 'ssc':
      return {
        ...common,
        line: 'ssc',
        sessions: { total: sessionsIn(lines), used: 0 },
        topics: chosen.knowledge === 'none' ? [] : [chosen.knowledge],
      }
    case 'cdp': {
      const day = workingDayAfter(openedOn, DEPLOYMENT_WORKING_DAYS)
      return {
        ...common,
        line: 'cdp',
        masterAccount: '',
        openedOn: null,
        expiresOn: null,
        customers: 0,
        deployment: { dueAt: instantOf(day, END_OF_WORK), years: first.wholeYears },
        timeline: [{ at, by: 'system', what: 'deploying' }],
      }
    }
  }
}

/** Deployment is done: the master account opens and validity starts (ORD-09). */
export function deploy(
  product: SubscriptionOf<'cdp'>,
  { masterAccount, at }: { masterAccount: string; at: Instant },
): SubscriptionOf<'cdp'> {
  if (!product.deployment) throw new Error('It is deployed once')
  const openedOn = civilDateOf(at)
  return {
    ...product,
    masterAccount,
    openedOn,
    expiresOn: addYears(openedOn, product.deployment.years),
    deployment: null,
    notifiedThrough: at,
    timeline: [...product.timeline, { at, by: 'system', what: 'deployed' }],
  }
}

/** What is charged by the year, as it is held from now on. */
export function annualHoldings(lines: readonly QuoteLine[]): Holding[] {
  return lines
    .filter(({ sku }) => getSku(sku).charge === 'annual')
    .map(({ sku, quantity }) => ({ sku, quantity }))
}

/** The sessions that these lines bring: packs, and what comes with every SSC robot set (CAT-12). */
export function sessionsIn(lines: readonly Pick<QuoteLine, 'sku' | 'quantity'>[]): number {
  return lines.reduce((sum, { sku, quantity }) => {
    const { sessions = 0, giftSessions = 0 } = getSku(sku)
    return sum + quantity * (sessions + giftSessions)
  }, 0)
}
