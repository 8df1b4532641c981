import { calculateQuote, type Quote } from '../pricing/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant, instantOf } from '../shared/instant.ts'
import {
  expiryAfter,
  hasEnded,
  nextAutoRenewal,
  renewalItems,
  renewingAlong,
  renewProduct,
  type Subscription,
} from '../subscriptions/index.ts'

/** A renewal that is to come: certain where 自动续费 is on, else expected at its expiry (FCT-01). */
type ForecastRenewal = {
  readonly on: CivilDate
  readonly nature: 'certain' | 'expected'
  readonly product: Subscription
  readonly years: number
  /** How many of its robots come along (LIF-05). */
  readonly robots: number
  readonly quote: Quote
}

type Forecasting = {
  readonly now: Instant
  /** The last day of the forecast. */
  readonly until: CivilDate
}

/** Products by their number, as they will stand. */
type World = Map<string, Subscription>

/** What comes next to a product: when, and whether by itself. */
type Turn = { readonly at: Instant; readonly id: string; readonly nature: 'certain' | 'expected' }

/** A renewal as it happens in a simulated world, with the robots that come along. */
type Renewal = Omit<ForecastRenewal, 'robots'> & { readonly along: readonly Subscription[] }

/**
 * Every renewal from now through a day, in the order in which they happen: what 自动续费 will charge with a sufficient
 * balance, by its years, to the day and the 分 (FCT-02, RNW-04), and what the other annual products cost where each is
 * renewed for one year at its expiry. What was reclaimed, refunded, suspended, is a trial or is to end costs nothing.
 *
 * Certain is only what happens where nobody does anything: a robot that somebody would have had to renew before is not
 * part of what its product is charged later, and what depends on such a renewal is expected as well.
 */
export function forecastRenewals(
  products: readonly Subscription[],
  forecasting: Forecasting,
): readonly ForecastRenewal[] {
  const promised = simulateRenewals(products, forecasting, ['certain'])
  const known = new Map(promised.map((renewal) => [keyOf(renewal), renewal]))
  const hoped = simulateRenewals(products, forecasting, ['certain', 'expected']).flatMap(
    (renewal) => beyond(renewal, known.get(keyOf(renewal))),
  )
  return [...promised, ...hoped]
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ along, ...renewal }) => ({ ...renewal, robots: along.length }))
}

function keyOf({ on, product }: Renewal): string {
  return `${on} ${product.id}`
}

/** What of a renewal is expected besides what is promised: all of it, or robots that come along where somebody keeps them. */
function beyond(renewal: Renewal, promised: Renewal | undefined): Renewal[] {
  if (!promised) return [{ ...renewal, nature: 'expected' }]
  return renewal.along
    .filter(({ id }) => promised.along.every((robot) => robot.id !== id))
    .flatMap((robot) => {
      const priced = calculateQuote({ items: renewalItems([robot], { years: renewal.years }) })
      if (!priced.ok) return []
      const { on, years } = renewal
      return [{ on, nature: 'expected', product: robot, years, along: [], quote: priced.value }]
    })
}

/** Time played forward with the renewals of these natures, and nothing else. */
function simulateRenewals(
  products: readonly Subscription[],
  { now, until }: Forecasting,
  natures: readonly Turn['nature'][],
): readonly Renewal[] {
  const world: World = new Map(products.map((product) => [product.id, product]))
  const next = (product: Subscription, at: Instant) => {
    const turn = turnOf(product, at)
    return turn && natures.includes(turn.nature) ? [turn] : []
  }
  const moving = products.filter((product) => !isStandingStill(world, product))
  const waiting = moving.flatMap((product) => next(product, now))
  const end = instantOf(until)
  const found: Renewal[] = []
  while (waiting.length > 0) {
    waiting.sort(inTime)
    const turn = waiting.shift()
    if (turn === undefined || turn.at > end) break
    const product = world.get(turn.id)
    if (product === undefined || !isDue(product, turn)) continue
    const renewal = renew(world, product, turn)
    if (renewal) found.push(renewal)
    else world.set(product.id, { ...product, lastAttemptAt: turn.at })
    waiting.push(...changedBy(world, product, renewal).flatMap((one) => next(one, turn.at)))
  }
  return found
}

/** Whose next turn is new: what was renewed, and what tries again by itself, as nobody else does. */
function changedBy(world: World, product: Subscription, renewal: Renewal | null): Subscription[] {
  if (!renewal && product.renewal.mode !== 'automatic') return []
  const ids = renewal ? [product.id, ...robotsOf(world, product).map(({ id }) => id)] : [product.id]
  return ids.flatMap((id) => world.get(id) ?? [])
}

/** By time; on one day what comes by itself first, then by number. */
function inTime(a: Turn, b: Turn): number {
  if (a.at !== b.at) return a.at - b.at
  if (a.nature !== b.nature) return a.nature === 'certain' ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function turnOf(product: Subscription, now: Instant): Turn | null {
  const { id, expiresOn } = product
  const { mode } = product.renewal
  if (mode === 'lapse') return null
  const isAnnual = product.line !== 'pv' && product.holdings.length > 0
  if (!isAnnual || expiresOn === null || hasEnded(product, civilDateOf(now))) return null
  if (mode === 'automatic') {
    const at = nextAutoRenewal(product)
    return at === null ? null : { at: Math.max(at, now), id, nature: 'certain' }
  }
  return { at: Math.max(instantOf(expiresOn), now), id, nature: 'expected' }
}

/** Whether the turn is still that of the product: another renewal may have taken it along. */
function isDue(product: Subscription, { at, nature }: Turn): boolean {
  const turn = turnOf(product, at)
  return turn !== null && turn.nature === nature && turn.at === at
}

function renew(world: World, product: Subscription, { at, nature }: Turn): Renewal | null {
  const today = civilDateOf(at)
  const online = product.line === 'robot' ? (world.get(product.productId) ?? null) : null
  const years = nature === 'certain' ? product.renewal.years : 1
  const renewed = expiryAfter(product, { years, today, online })
  const along = renewingAlong(robotsOf(world, product), { productId: product.id, today })
  const priced = calculateQuote({ items: renewalItems([product, ...along], { years }) })
  if (!renewed.ok || !priced.ok) return null
  for (const one of [product, ...along]) {
    const expiry = expiryAfter(one, { years, today })
    if (!expiry.ok) return null
    world.set(one.id, renewProduct(one, expiry.value, { at, orderId: '' }))
  }
  return { on: today, nature, product, years, along, quote: priced.value }
}

/** A robot whose online product is suspended stands still with it (LIF-12). */
function isStandingStill(world: World, product: Subscription): boolean {
  return product.line === 'robot' && Boolean(world.get(product.productId)?.suspended)
}

function robotsOf(world: World, { id }: Subscription) {
  return [...world.values()]
    .filter((product) => product.line === 'robot')
    .filter((robot) => robot.productId === id)
}
