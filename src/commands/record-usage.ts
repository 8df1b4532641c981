import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { messageOf, productFacts } from '../domain/notifications/index.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import {
  type Answering,
  capacityOf,
  isAnswering,
  isInForce,
  type PvProduct,
  type Subscription,
  type SubscriptionOf,
  sessionsLeft,
  takeViews,
} from '../domain/subscriptions/index.ts'
import { servingPv, withPvAlerts } from '../policies/pv-alerts.ts'
import { tellOnce } from '../policies/tell-once.ts'

/** CDP warns at these parts of its capacity, in percent (PRD-07). */
export const CAPACITY_WARNINGS = [80, 100] as const

type Taking = { readonly amount: number; readonly at: Instant }

type Used = { readonly taken: number; readonly changes: readonly AppChange[] }

export type RecordUsage = {
  readonly id: string
  /** Views, sessions or customers. */
  readonly amount: number
}

/**
 * - `unknown-product`: there is no product of this number
 * - `not-whole`: the amount is no whole number above nothing
 * - `product-not-in-force`: it has ended, or is suspended
 * - `illegal-transition`: nothing of it is used up
 */
export type RecordUsageRefusal =
  | 'unknown-product'
  | 'not-whole'
  | 'product-not-in-force'
  | 'illegal-transition'

/**
 * 「消耗」 of the demo tools: views, sessions or customers. More than is left takes what is left. Answers with how
 * much was taken. Warnings are raised once, when their line is crossed (PRD-07, LIF-07).
 */
export const recordUsage = command<RecordUsage, number, RecordUsageRefusal>({
  name: 'record-usage',
  // What is no whole number is refused by its own word.
  input: z.object({
    id: z.string(),
    amount: z.custom<number>((amount) => typeof amount === 'number'),
  }),
  decide: (records, { id, amount }, { now: at }) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    if (!Number.isSafeInteger(amount) || amount < 1) return refuse('not-whole')
    if (!isInForce(product, civilDateOf(at))) return refuse('product-not-in-force')
    const used = use(records, product, { amount, at })
    return used ? ok({ changes: used.changes, value: used.taken }) : refuse('illegal-transition')
  },
})

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
  const before = servingPv(records, product, civilDateOf(at))
  const { products, taken } = takeViews(before, amount)
  const changed = products.filter((one, index) => one !== before[index])
  const changes = changed.map((put) => ({ type: 'subscription' as const, put }))
  return { taken, changes: withPvAlerts(records, changes, at) }
}

function warning(
  records: AppView,
  kind: 'sessions-out' | 'capacity-reached',
  product: Subscription,
  { event, at, facts = {} }: { event: string; at: Instant; facts?: Record<string, string> },
): AppChange[] {
  const message = messageOf(kind, {
    event: `${product.id}-${event}`,
    at,
    facts: { ...productFacts(product), ...facts },
    about: { type: 'subscription', id: product.id },
  })
  return tellOnce(records, message)
}
