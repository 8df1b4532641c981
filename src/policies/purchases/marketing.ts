import type { AppView } from '../../api/app-records.ts'
import {
  type EnterpriseIdKind,
  enterpriseIdProblem,
  itemOf,
  type PurchaseOf,
  pvIndustryProblem,
} from '../../domain/orders/index.ts'
import type { Instant } from '../../domain/shared/instant.ts'
import { ok, refuse } from '../../domain/shared/result.ts'
import {
  buyAfterTrial,
  nameInterop,
  namePvPacks,
  openInterop,
  openPv,
  openTrial,
  type SubscriptionOf,
  startTrial,
  subscriptionIdOf,
} from '../../domain/subscriptions/index.ts'
import { withPvAlerts } from '../pv-alerts.ts'
import { type PayableOrder, type PurchaseKind, priceItems } from './purchase-kind.ts'

/** PV 套餐包: bought directly, for an enterprise ID; not for every industry (APP-01, ELI-06, LIF-06). */
export const pvPurchase: PurchaseKind<PurchaseOf<'pv'>> = {
  draft(_, purchase, { at }) {
    const { sku, packs, industry } = purchase
    if (isWrongId(purchase.idKind, purchase.enterpriseId)) return refuse('incomplete')
    const problem = pvIndustryProblem(industry)
    if (problem) return refuse(problem === 'required' ? 'incomplete' : problem)
    const quote = priceItems([itemOf(purchase)], at)
    if (!quote.ok) return quote
    const title = namePvPacks(sku, packs)
    return ok({ line: 'pv', title, purchase, quote: quote.value, basis: [] })
  },

  open(records, purchase, { order, at }) {
    const create = openPv(purchase, { order, at })
    const changes = withPvAlerts(records, [{ type: 'subscription', create }], at)
    return ok({ productIds: [create.id], changes })
  },
}

/** 企业微信互通账号: after a trial, or starting with it (LIF-08). */
export const interopPurchase: PurchaseKind<PurchaseOf<'interop'>> = {
  draft(_, purchase, { at }) {
    const { corpId, accounts, years } = purchase
    if (isWrongId('corp-id', corpId)) return refuse('incomplete')
    const quote = priceItems([itemOf(purchase)], at)
    if (!quote.ok) return quote
    const title = nameInterop(accounts, years)
    return ok({ line: 'interop', title, purchase, quote: quote.value, basis: [] })
  },

  open(records, purchase, { order, at }) {
    const change = bought(records, purchase.corpId, { order, at })
    return ok({ productIds: [productIn(change)], changes: [change] })
  },
}

/** A CorpID's first purchase follows its trial, which starts with it at the latest; later ones stand alone. */
function bought(
  records: AppView,
  corpId: string,
  { order, at }: { order: PayableOrder; at: Instant },
): SubscriptionChange {
  const rows = interopOf(records, corpId)
  const trial = openTrial(rows)
  if (trial) return { type: 'subscription', put: buyAfterTrial(trial, { order, at }) }
  if (rows.length > 0) return { type: 'subscription', create: openInterop(corpId, { order, at }) }
  const started = startTrial(subscriptionIdOf(order.id), corpId, at)
  return { type: 'subscription', create: buyAfterTrial(started, { order, at }) }
}

type Interop = SubscriptionOf<'interop'>

type SubscriptionChange = { readonly type: 'subscription' } & (
  | { readonly create: Interop }
  | { readonly put: Interop }
)

function productIn(change: SubscriptionChange): string {
  return 'create' in change ? change.create.id : change.put.id
}

/** All rows of a CorpID: its trial, and what was bought for it. */
export function interopOf(records: AppView, corpId: string): readonly SubscriptionOf<'interop'>[] {
  return records
    .list('subscription')
    .filter((product) => product.line === 'interop')
    .filter((product) => product.masterAccount === corpId)
}

function isWrongId(kind: EnterpriseIdKind, id: string): boolean {
  return enterpriseIdProblem(kind, id) !== null
}
