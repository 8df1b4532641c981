import { getSku } from '../catalogue/index.ts'
import type { PurchaseOf } from '../orders/index.ts'
import { addYears } from '../shared/civil-date.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { paidYearStart, trialEnd } from './interop.ts'
import { annualHoldings, type Bought } from './opening.ts'
import { NEW_PRODUCT, type SubscriptionOf, subscriptionIdOf } from './subscription.ts'

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
    notifiedThrough: at,
    orderId: null,
    trialEndsOn,
    timeline: [{ at, by: 'customer', what: 'trial-started' }],
  }
}

/** The accounts of a CorpID are paid for: the year starts at the trial's end, or today (LIF-08). */
export function buyAfterTrial(
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
    notifiedThrough: at,
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
    notifiedThrough: at,
    orderId: order.id,
    ...{ idKind, industry },
    packs: Array.from({ length: packs }, () => ({ used: 0, returned: false })),
    gift: { views: giftViews, uses: [] },
    alert: null,
    alertsRaised: 0,
    timeline: [{ at, by: 'system', what: 'opened' }],
  }
}
