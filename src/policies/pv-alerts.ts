import type { AppChange, AppView } from '../api/app-records.ts'
import { writtenBy } from '../api/ports.ts'
import { messageOf, productFacts } from '../domain/notifications/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import {
  judgeAlert,
  type PvProduct,
  pvProductsOf,
  servingOrders,
  totalLeft,
} from '../domain/subscriptions/index.ts'
import { StagedRecords } from './staged-records.ts'

/** All PV products of the same enterprise ID, the oldest first. */
export function pvProductsIn(
  records: AppView,
  { masterAccount }: Pick<PvProduct, 'masterAccount'>,
): readonly PvProduct[] {
  const all = records.list('subscription').filter((product) => product.line === 'pv')
  return pvProductsOf(all, masterAccount)
}

/** Those of them that serve its views on a date. */
export function servingPv(
  records: AppView,
  { masterAccount }: Pick<PvProduct, 'masterAccount'>,
  today: CivilDate,
): readonly PvProduct[] {
  const all = records.list('subscription').filter((product) => product.line === 'pv')
  return servingOrders(all, { masterAccount, today })
}

/**
 * The changes with the alerts that they raise (LIF-07), and with those that may be raised again: judged are
 * the alerts of all that serves the same enterprise ID afterwards, and of what these changes ended.
 */
export function withPvAlerts(
  records: AppView,
  changes: readonly AppChange[],
  at: Instant,
): readonly AppChange[] {
  const touched = changes.flatMap((change) => {
    const product = change.type === 'subscription' ? writtenBy(change) : undefined
    return product?.line === 'pv' ? [product] : []
  })
  if (touched.length === 0) return changes
  const after = new StagedRecords(records)
  after.apply(changes)
  for (const masterAccount of new Set(touched.map((product) => product.masterAccount))) {
    const serving = servingPv(after, { masterAccount }, civilDateOf(at))
    const own = touched.filter((product) => product.masterAccount === masterAccount)
    after.apply(alertsOf([...serving, ...without(own, serving)], { left: totalLeft(serving), at }))
  }
  return after.changes
}

/** A suspended product tells nobody anything. */
function without(products: readonly PvProduct[], serving: readonly PvProduct[]): PvProduct[] {
  return products.filter(
    ({ id, suspended }) => !suspended && !serving.some((other) => other.id === id),
  )
}

function alertsOf(
  products: readonly PvProduct[],
  { left, at }: { left: number; at: Instant },
): AppChange[] {
  return products.flatMap((before): AppChange[] => {
    const { product: put, isRaised } = judgeAlert(before, left)
    if (put === before) return []
    return [{ type: 'subscription', put }, ...(isRaised ? [message(put, { left, at })] : [])]
  })
}

function message(product: PvProduct, { left, at }: { left: number; at: Instant }): AppChange {
  const channels = product.alert?.channels.join(' ') ?? ''
  const create = messageOf('pv-alert', {
    event: `${product.id}-${product.alertsRaised}`,
    at,
    facts: { ...productFacts(product), left: formatCount(left), channels },
    about: { type: 'subscription', id: product.id },
  })
  return { type: 'message', create }
}
