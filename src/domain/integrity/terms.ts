import { getSku } from '../catalogue/index.ts'
import { renewalsIn, type SettledOrder } from '../orders/index.ts'
import { remainingTerm } from '../pricing/index.ts'
import { addYears, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf } from '../shared/instant.ts'
import {
  paidYearStart,
  type Subscription,
  type SubscriptionOf,
  trialEnd,
} from '../subscriptions/index.ts'
import { type Contradiction, ref, type Statement, unless } from './finding.ts'
import { openingOf } from './openings.ts'
import type { World } from './world.ts'

/** A product opened when it was paid for, and lasts as long as was paid for (LIF-03, LIF-06, LIF-08, LIF-10, PRC-16). */
export const TERM_STATEMENTS = [
  { code: 'product-dates', find: dates },
] as const satisfies readonly Statement[]

function* dates(world: World): Generator<Contradiction | null> {
  for (const product of world.list('subscription')) {
    const { openedOn, expiresOn } = product
    const isDeploying = product.line === 'cdp' && product.deployment !== null
    const isRight = isDeploying
      ? openedOn === null && expiresOn === null && product.masterAccount === ''
      : openedOn !== null &&
        expiresOn !== null &&
        openedInTime(world, product, openedOn) &&
        lasts(world, product, { openedOn, expiresOn })
    const facts = { opened: openedOn ?? '', expires: expiresOn ?? '' }
    yield* unless(isRight, [ref('subscription', product)], facts)
  }
}

function openedInTime(world: World, product: Subscription, openedOn: CivilDate): boolean {
  const { openedAt, line } = product
  const day = civilDateOf(openedAt)
  if (line === 'cdp' ? openedOn < day : openedOn !== day) return false
  const isTrialled = line === 'interop' && product.trialEndsOn !== null
  if (isTrialled) return product.trialEndsOn === trialEnd(openedOn)
  return openingOf(world, product)?.payment.at === openedAt
}

function lasts(
  world: World,
  product: Subscription,
  { openedOn, expiresOn }: { openedOn: CivilDate; expiresOn: CivilDate },
): boolean {
  if (product.line === 'pv') {
    return expiresOn === addYears(openedOn, getSku(product.sku).validYears ?? 1)
  }
  if (product.line === 'robot') return lastsWithOwner(world, product, expiresOn)
  const first = firstExpiry(world, product, openedOn)
  const renewals = world.ordersForProduct.get(product.id) ?? []
  return first !== null && expiresOn === renewedBy(first, renewals, [product.id])
}

/** The expiry that the opening came to; null where it cannot be known. */
function firstExpiry(world: World, product: Subscription, openedOn: CivilDate): CivilDate | null {
  const opening = openingOf(world, product)
  if (!opening) return product.line === 'interop' ? product.trialEndsOn : null
  const begins =
    product.line === 'interop'
      ? paidYearStart(product.trialEndsOn, civilDateOf(opening.payment.at))
      : openedOn
  return addYears(begins, opening.quote.lines[0]?.wholeYears ?? 0)
}

/** A date renewed by what orders say of a product; of a robot also what they say of its owner, with which it came. */
function renewedBy(
  first: CivilDate,
  orders: readonly SettledOrder[],
  ids: readonly string[],
): CivilDate {
  return orders.reduce((date, { purchase }) => {
    const item = renewalsIn(purchase).find(({ productId }) => ids.includes(productId))
    if (!item) return date
    return 'until' in item.term ? item.term.until : addYears(date, item.term.years)
  }, first)
}

/** A robot began with what its online product had left, and was renewed since, along or alone (PRC-05, LIF-05). */
function lastsWithOwner(
  world: World,
  robot: SubscriptionOf<'robot'>,
  expiresOn: CivilDate,
): boolean {
  const owner = world.products.get(robot.productId)
  const opening = openingOf(world, robot)
  if (!owner?.openedOn || !owner.expiresOn || !opening) return false
  const first = firstExpiry(world, owner, owner.openedOn)
  if (first === null || expiresOn > owner.expiresOn) return false
  const ofOwner = world.ordersForProduct.get(owner.id) ?? []
  const along = ofOwner.filter(({ productIds }) => productIds.includes(robot.id))
  // One order may renew both, each by itself.
  const own = [...new Set([...along, ...(world.ordersForProduct.get(robot.id) ?? [])])].sort(
    (a, b) => a.payment.at - b.payment.at,
  )
  const ids = [robot.id, owner.id]
  const isSo = (begun: CivilDate) => expiresOn === renewedBy(begun, own, ids)
  return begunWith(opening, { first, ownerId: owner.id }, ofOwner).some(isSo)
}

/**
 * The expiry of the owner that a robot began with. What was paid at the very same moment may have come before it
 * or after: the term that the robot was priced for says which; where it says neither, it may have been either.
 */
function begunWith(
  { payment: { at }, quote }: SettledOrder,
  { first, ownerId }: { first: CivilDate; ownerId: string },
  ofOwner: readonly SettledOrder[],
): readonly CivilDate[] {
  const possible = [at, at + 1].map((until) =>
    renewedBy(
      first,
      ofOwner.filter(({ payment }) => payment.at < until),
      [ownerId],
    ),
  )
  const meant = possible.filter((date) => isPricedTo(quote, date))
  return meant.length > 0 ? meant : possible
}

/** Whether the first line was priced for the time from its day to a date (PRC-04). */
function isPricedTo({ lines: [line], on }: SettledOrder['quote'], date: CivilDate): boolean {
  const term = remainingTerm(on, date)
  return term.ok && term.value.years === line?.wholeYears && term.value.months === line.months
}
