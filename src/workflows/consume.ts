import { messageOf, productFacts } from '../domain/notifications/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import {
  type AlertChannel,
  type Answering,
  capacityOf,
  isAnswering,
  isInForce,
  type PvProduct,
  type Subscription,
  type SubscriptionOf,
  servingOrders,
  sessionsLeft,
  takeViews,
  viewsLeft,
} from '../domain/subscriptions/index.ts'
import type { AppChange, AppView, Ports } from './app-records.ts'
import { told } from './told.ts'

/** CDP warns at these parts of its capacity, in percent (PRD-07). */
export const CAPACITY_WARNINGS = [80, 100] as const

type Taking = { readonly amount: number; readonly at: Instant }

type Used = { readonly taken: number; readonly changes: readonly AppChange[] }

/**
 * 「消耗」 of the demo tools: views, sessions or customers. More than is left takes what is left. Gives how
 * much was taken. Warnings are raised once, when their line is crossed (PRD-07, LIF-07).
 */
export function consume({ store, clock }: Ports, { id, amount }: { id: string; amount: number }) {
  return store.commit((records) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    if (!Number.isSafeInteger(amount) || amount < 1) return refuse('not-whole')
    const at = clock.now()
    if (!isInForce(product, civilDateOf(at))) return refuse('product-not-in-force')
    const used = use(records, product, { amount, at })
    return used ? ok({ changes: used.changes, value: used.taken }) : refuse('illegal-transition')
  })
}

function use(
  records: AppView,
  product: Subscription,
  { amount, at }: { amount: number; at: Instant },
): Used | null {
  if (isAnswering(product)) return answer(records, product, { amount, at })
  if (product.line === 'cdp') return gather(records, product, { amount, at })
  return product.line === 'pv' ? view(records, product, { amount, at }) : null
}

/** Sessions answered by a robot; at 0 its answers stop (PRD-07). */
function answer(records: AppView, product: Answering, { amount, at }: Taking): Used {
  const taken = Math.min(amount, sessionsLeft(product))
  const sessions = { ...product.sessions, used: product.sessions.used + taken }
  const put = { ...product, sessions }
  const isOut = taken > 0 && sessionsLeft(put) === 0
  const changes: AppChange[] = [{ type: 'subscription', put }]
  // A robot that was recharged may run out again: the total tells the two apart.
  if (isOut)
    changes.push(...warning(records, 'sessions-out', put, { event: String(sessions.total), at }))
  return { taken, changes }
}

/** Customers gathered into the base: the limit counts all of them, the limit included (CAT-11). */
function gather(records: AppView, product: SubscriptionOf<'cdp'>, { amount, at }: Taking): Used {
  const capacity = capacityOf(product)
  const taken = Math.min(amount, capacity - product.customers)
  const put = { ...product, customers: product.customers + taken }
  const crossed = CAPACITY_WARNINGS.filter((percent) => {
    const line = capacity * percent
    return product.customers * 100 < line && put.customers * 100 >= line
  })
  const warnings = crossed.flatMap((percent) =>
    warning(records, 'capacity-reached', put, {
      event: `${capacity}-${percent}`,
      at,
      facts: { percent: String(percent) },
    }),
  )
  return { taken, changes: [{ type: 'subscription', put }, ...warnings] }
}

/** Views of all orders of the ID: gifts first, then the oldest packs (LIF-06). */
function view(
  records: AppView,
  product: PvProduct,
  { amount, at }: { amount: number; at: Instant },
): Used {
  const before = pvOrdersOf(records, product, civilDateOf(at))
  const { products, taken } = takeViews(before, amount)
  const changed = products.filter((one, index) => one !== before[index])
  const alerts = raisedAlerts(records, before, products, at)
  return {
    taken,
    changes: [...changed.map((put) => ({ type: 'subscription' as const, put })), ...alerts],
  }
}

/** The orders that serve the views of the same enterprise ID, the oldest first. */
export function pvOrdersOf(
  records: AppView,
  { masterAccount }: Pick<PvProduct, 'masterAccount'>,
  today: CivilDate,
): readonly PvProduct[] {
  const orders = records.list('subscription').filter((product) => product.line === 'pv')
  return servingOrders(orders, { masterAccount, today })
}

/** One alert where what is left falls below the threshold (LIF-07). */
function raisedAlerts(
  records: AppView,
  before: readonly PvProduct[],
  after: readonly PvProduct[],
  at: Instant,
): readonly AppChange[] {
  const left = { before: totalLeft(before), after: totalLeft(after) }
  return after.flatMap((product) => {
    const threshold = product.alert?.threshold ?? 0
    const isCrossed = left.before >= threshold && left.after < threshold
    return isCrossed ? pvAlert(records, product, left.after, at) : []
  })
}

function totalLeft(products: readonly PvProduct[]): number {
  return products.reduce((sum, product) => sum + viewsLeft(product), 0)
}

function pvAlert(records: AppView, product: PvProduct, left: number, at: Instant): AppChange[] {
  const channels = product.alert?.channels.join(' ') ?? ''
  const facts = { left: left.toLocaleString('en-US'), channels }
  return warning(records, 'pv-alert', product, { event: String(at), at, facts })
}

/** 「余额告警阈值」: in views, with its channels (LIF-07). Already below it: the alert is raised at once. */
export function setPvAlert(
  { store, clock }: Ports,
  {
    id,
    threshold,
    channels,
  }: {
    id: string
    threshold: number
    channels: readonly AlertChannel[]
  },
) {
  return store.commit((records) => {
    const product = records.get('subscription', id)
    if (product?.line !== 'pv') return refuse('unknown-product')
    if (!Number.isSafeInteger(threshold) || threshold < 0) return refuse('not-whole')
    const at = clock.now()
    if (!isInForce(product, civilDateOf(at))) return refuse('product-not-in-force')
    if (threshold > 0 && channels.length === 0) return refuse('channel-missing')
    const alert = threshold === 0 ? null : { threshold, channels: [...channels] }
    const put = { ...product, alert }
    const left = totalLeft(pvOrdersOf(records, product, civilDateOf(at)))
    const raised = left < threshold ? pvAlert(records, put, left, at) : []
    return ok({ changes: [{ type: 'subscription', put }, ...raised], value: null })
  })
}

function warning(
  records: AppView,
  kind: 'sessions-out' | 'capacity-reached' | 'pv-alert',
  product: Subscription,
  { event, at, facts = {} }: { event: string; at: Instant; facts?: Record<string, string> },
): AppChange[] {
  const message = messageOf(kind, {
    event: `${product.id}-${event}`,
    at,
    facts: { ...productFacts(product), ...facts },
    about: { type: 'subscription', id: product.id },
  })
  return told(records, message)
}
