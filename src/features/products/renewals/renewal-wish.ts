import type { RenewalItem, RenewalTerm } from '../../../domain/orders/index.ts'
import { calculateQuote, type Quote } from '../../../domain/pricing/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { readCivilDate } from '../../../domain/shared/read-civil-date.ts'
import {
  type AlignRefusal,
  alignTo,
  type Chosen,
  commonBounds,
  type DateBounds,
  earlier,
  expiryAfter,
  renewalItems,
} from '../../../domain/subscriptions/index.ts'
import { isChoosable, type RenewalRow } from '../../../policies/renewal-rows.ts'
import type { RenewalChoice } from './use-renewal-choice.ts'

/** A chosen product as it is renewed: to which day, and what its part of the price is; null: it is not. */
export type WishedProduct = {
  readonly row: RenewalRow
  readonly chosen: Chosen
  readonly to: CivilDate | null
  readonly quote: Quote | null
  /** Where it and its robots along end then, by their ids. */
  readonly ends: ReadonlyMap<string, CivilDate>
}

/** What is not renewed. */
const NOTHING = { to: null, quote: null, ends: new Map<string, CivilDate>() }

/** What the choice comes to. */
export type RenewalWish = {
  readonly products: readonly WishedProduct[]
  /** Empty while something is wrong, or nothing is chosen. */
  readonly items: readonly RenewalItem[]
  /** What is wrong with the common date. */
  readonly problem: AlignRefusal | null
  /** The days that all chosen can be renewed to; null: none. */
  readonly bounds: DateBounds | null
}

/** Those of the rows that are renewed by themselves: a robot whose online product is chosen comes along (LIF-05). */
export function standingRows(rows: readonly RenewalRow[]): readonly RenewalRow[] {
  const possible = rows.filter(isChoosable)
  const ids = new Set(possible.map(({ product }) => product.id))
  return possible.filter(({ product }) => product.line !== 'robot' || !ids.has(product.productId))
}

/** What the choice wishes, as the products stand today (RNW-02, RNW-03). */
export function readWish(
  rows: readonly RenewalRow[],
  choice: RenewalChoice,
  today: CivilDate,
): RenewalWish {
  const standing = standingRows(rows)
  const all = standing.map((row) => ({ row, chosen: chosenOf(row, choice) }))
  const bounds = boundsOf(all, today)
  if (choice.until.trim() === '') {
    const products = all.map((one) => byYears(one, choice, today))
    const items = all.map(({ chosen }) => itemOf(chosen, termOf(chosen, choice)))
    return { products, items, problem: null, bounds }
  }
  const until = readCivilDate(choice.until)
  if (until === null) {
    const products = all.map((one) => ({ ...one, ...NOTHING }))
    return { products, items: [], problem: 'bad-date', bounds }
  }
  const aligned = alignTo(
    all.map(({ chosen }) => chosen),
    { until, today, online: onlineIn(standing) },
  )
  const products = all.map((one) => toDate(one, { until, isPossible: aligned.ok }))
  const problem = aligned.ok || all.length === 0 ? null : aligned.error.code
  return { products, items: aligned.ok ? aligned.value.items : [], problem, bounds }
}

export function onlineIn(rows: readonly RenewalRow[]) {
  const expiries = new Map(
    rows.flatMap(({ product, robots, onlineExpiry }) => [
      ...(product.line === 'robot' ? [[product.productId, onlineExpiry] as const] : []),
      ...robots.map((robot) => [robot.productId, product.expiresOn] as const),
    ]),
  )
  return (productId: string) => expiries.get(productId) ?? null
}

type Standing = Pick<WishedProduct, 'row' | 'chosen'>

function chosenOf({ product, robots }: RenewalRow, { leftOut }: RenewalChoice): Chosen {
  return { product, robots: robots.filter(({ id }) => !leftOut.includes(id)) }
}

function termOf({ product }: Chosen, { years, ownYears }: RenewalChoice): { years: number } {
  return { years: ownYears[product.id] ?? years }
}

function itemOf({ product, robots }: Chosen, term: RenewalTerm): RenewalItem {
  return { productId: product.id, robotIds: robots.map(({ id }) => id), term }
}

function byYears(one: Standing, choice: RenewalChoice, today: CivilDate): WishedProduct {
  const term = termOf(one.chosen, choice)
  const { product, robots } = one.chosen
  const to = expiryAfter(product, { ...term, today, online: { expiresOn: one.row.onlineExpiry } })
  if (!to.ok) return { ...one, ...NOTHING }
  const ends = new Map([[product.id, to.value]])
  for (const robot of robots) {
    const along = expiryAfter(robot, { ...term, today })
    if (along.ok) ends.set(robot.id, along.value)
  }
  return { ...one, to: to.value, quote: priceOf(one.chosen, term), ends }
}

function toDate(
  one: Standing,
  { until, isPossible }: { until: CivilDate; isPossible: boolean },
): WishedProduct {
  const { product, robots } = one.chosen
  const isThere = product.expiresOn === until
  if (!isPossible || (isThere && robots.every(({ expiresOn }) => expiresOn === until))) {
    return { ...one, ...NOTHING, to: isPossible ? until : null }
  }
  const along = robots.filter(({ expiresOn }) => expiresOn !== until)
  const products = isThere ? along : [product, ...along]
  const priced = calculateQuote({ items: renewalItems(products, { until }) })
  const ends = new Map(products.map(({ id }) => [id, until]))
  return { ...one, to: until, quote: priced.ok ? priced.value : null, ends }
}

function priceOf({ product, robots }: Chosen, term: RenewalTerm): Quote | null {
  const priced = calculateQuote({ items: renewalItems([product, ...robots], term) })
  return priced.ok ? priced.value : null
}

/** A robot alone does not outlive its online product (LIF-05). */
function boundsOf(all: readonly Standing[], today: CivilDate): DateBounds | null {
  const bounds = commonBounds(
    all.map(({ chosen }) => chosen),
    today,
  )
  if (bounds === null) return null
  const last = all.reduce(
    (day, { row }) => (row.onlineExpiry === null ? day : earlier(day, row.onlineExpiry)),
    bounds.last,
  )
  return bounds.first <= last ? { first: bounds.first, last } : null
}
