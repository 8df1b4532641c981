import type { Application, Package } from '../applications/index.ts'
import { getSku, type ProductLineId } from '../catalogue/index.ts'
import type { PurchaseOf, SettledOrder } from '../orders/index.ts'
import type { QuoteLine } from '../pricing/index.ts'
import { addYears, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant, instantOf } from '../shared/instant.ts'
import { workingDayAfter } from '../shared/working-days.ts'
import { paidYearStart, trialEnd } from './interop.ts'
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
    toldUntil: at,
    orderId: order.id,
    applicationId: application.id,
    personalQq: application.info.qq,
    timeline: [{ at, by: 'system' as const, what: 'opened' }],
  }
  const line: ProductLineId = application.package.line
  switch (line) {
    case 'online':
    case 'phone':
      return { ...common, line }
    case 'ssc':
      return {
        ...common,
        line,
        sessions: { total: sessionsIn(lines), used: 0 },
        topics: topicsOf(application.package),
      }
    case 'cdp': {
      const day = workingDayAfter(openedOn, DEPLOYMENT_WORKING_DAYS)
      return {
        ...common,
        line,
        masterAccount: '',
        openedOn: null,
        expiresOn: null,
        customers: 0,
        deployment: { dueAt: instantOf(day, END_OF_WORK), years: first.wholeYears },
        timeline: [{ at, by: 'system', what: 'deploying' }],
      }
    }
    default:
      throw new Error(`${line} is not bought by application`)
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
    toldUntil: at,
    timeline: [...product.timeline, { at, by: 'system', what: 'deployed' }],
  }
}

/** 「开始试用」: three free months for a CorpID, the last day included (LIF-08). */
export function startTrial(id: string, corpId: string, at: Instant): SubscriptionOf<'interop'> {
  const openedOn = civilDateOf(at)
  const trialEndsOn = trialEnd(openedOn)
  return {
    ...NEW_PRODUCT,
    id,
    line: 'interop',
    sku: 'interop.account',
    masterAccount: corpId,
    holdings: [],
    openedOn,
    expiresOn: trialEndsOn,
    openedAt: at,
    toldUntil: at,
    orderId: null,
    trialEndsOn,
    timeline: [{ at, by: 'customer', what: 'trial-started' }],
  }
}

/** The accounts of a CorpID are paid for: the year starts at the trial's end, or today (LIF-08). */
export function buyTrialled(
  trial: SubscriptionOf<'interop'>,
  { order, at }: Bought,
): SubscriptionOf<'interop'> {
  const { lines } = order.quote
  const today = civilDateOf(at)
  const starts = paidYearStart(trial.trialEndsOn, today)
  return {
    ...trial,
    holdings: annualHoldings(lines),
    expiresOn: addYears(starts, lines[0]?.wholeYears ?? 0),
    orderId: order.id,
    toldUntil: at,
    timeline: [...trial.timeline, { at, by: 'system', what: 'opened' }],
  }
}

/** Buying again in a paid year: a row of its own, with its own year (LIF-08). */
export function openInterop(corpId: string, { order, at }: Bought): SubscriptionOf<'interop'> {
  const { lines } = order.quote
  const openedOn = civilDateOf(at)
  return {
    ...startTrial(subscriptionIdOf(order.id), corpId, at),
    holdings: annualHoldings(lines),
    openedOn,
    expiresOn: addYears(openedOn, lines[0]?.wholeYears ?? 0),
    orderId: order.id,
    trialEndsOn: null,
    timeline: [{ at, by: 'system', what: 'opened' }],
  }
}

/** PV packs, valid for one year from purchase, with the views given on top (LIF-06). */
export function openPv(purchase: PurchaseOf<'pv'>, { order, at }: Bought): SubscriptionOf<'pv'> {
  const openedOn = civilDateOf(at)
  const { sku, packs, idKind, enterpriseId, industry, giftViews } = purchase
  return {
    ...NEW_PRODUCT,
    id: subscriptionIdOf(order.id),
    line: 'pv',
    sku,
    masterAccount: enterpriseId,
    holdings: [{ sku, quantity: packs }],
    openedOn,
    expiresOn: addYears(openedOn, getSku(sku).validYears ?? 1),
    openedAt: at,
    toldUntil: at,
    orderId: order.id,
    ...{ idKind, industry },
    packs: Array.from({ length: packs }, () => ({ used: 0, returned: false })),
    gift: { views: giftViews, used: 0 },
    alert: null,
    timeline: [{ at, by: 'system', what: 'opened' }],
  }
}

/** The robots of one order; they end with their online product (PRC-05). */
export function openRobots(
  purchase: PurchaseOf<'robots'>,
  {
    order,
    at,
    online,
    numbersTaken,
  }: Bought & {
    online: { readonly masterAccount: string; readonly expiresOn: CivilDate }
    /** How many robots the online product ever had. */
    numbersTaken: number
  },
): readonly SubscriptionOf<'robot'>[] {
  const { sku, industry, robots, sessions } = purchase
  const unitPrice = getSku(sku).price.kind === 'fixed' ? undefined : unitPriceIn(order, sku)
  return robots.map(({ nickname }, index) => ({
    ...NEW_PRODUCT,
    id: subscriptionIdOf(order.id, index + 1),
    line: 'robot',
    sku,
    masterAccount: online.masterAccount,
    holdings: [{ sku, quantity: 1, ...(unitPrice && { unitPrice }) }],
    openedOn: civilDateOf(at),
    expiresOn: online.expiresOn,
    openedAt: at,
    toldUntil: at,
    orderId: order.id,
    productId: purchase.productId,
    number: `R${String(numbersTaken + index + 1).padStart(3, '0')}`,
    nickname,
    industry,
    sessions: { total: sessions === null ? 0 : (getSku(sessions).sessions ?? 0), used: 0 },
    topics: [],
    timeline: [{ at, by: 'system', what: 'opened' }],
  }))
}

function unitPriceIn({ quote }: Bought['order'], sku: string) {
  return quote.lines.find((line) => line.sku === sku)?.unitPrice
}

/** What is charged by the year, as it is held from now on. */
function annualHoldings(lines: readonly QuoteLine[]): Holding[] {
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

function topicsOf(chosen: Package): string[] {
  return 'knowledge' in chosen &&
    typeof chosen.knowledge === 'string' &&
    chosen.knowledge !== 'none'
    ? [chosen.knowledge]
    : []
}
