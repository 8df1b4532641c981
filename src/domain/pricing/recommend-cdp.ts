import { fixedPriceOf, getSku, type Sku, type SkuId, skusOfFamily } from '../catalogue/index.ts'
import { addYuan, compareYuan, timesYuan, type Yuan } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'

/** An edition of the customer data platform with boosters on top (CAT-11, PRC-08). */
export type CdpChoice = {
  readonly sku: SkuId
  readonly boosters: number
  /** How many customers it holds, the number itself included. */
  readonly capacity: number
  /** Price of one year, in 元. */
  readonly amount: Yuan
}

/** What the adviser shows beside its recommendation (PRC-09). */
export type CdpAlternatives = {
  /** The smallest edition that covers the number without boosters, if it is another choice. */
  readonly plainEdition: CdpChoice | null
  /** Choices of the recommended price that hold more customers. */
  readonly equalPrice: readonly CdpChoice[]
}

/** Why there is no recommendation; more than the largest choice holds is for sales (PRC-09). */
export type CdpRefusal = 'not-whole' | 'below-minimum' | 'above-maximum'

/**
 * The cheapest edition and boosters that hold this many customers; of equal prices the one with
 * the fewest boosters (PRC-09, ours; example EX-05). Never throws.
 */
export function recommendCdp(customers: number): Result<CdpChoice, CdpRefusal> {
  const choices = cdpChoices(customers)
  return choices.ok ? ok(choices.value.reduce(better)) : choices
}

/** What else the adviser shows for this many customers (PRC-09). Never throws. */
export function cdpAlternatives(customers: number): Result<CdpAlternatives, CdpRefusal> {
  const choices = cdpChoices(customers)
  if (!choices.ok) return choices
  const best = choices.value.reduce(better)
  const plainEdition = choices.value.find((choice) => choice.boosters === 0) ?? null
  return ok({
    plainEdition: plainEdition === best ? null : plainEdition,
    equalPrice: choices.value.filter(
      (choice) => choice.amount === best.amount && choice.capacity > best.capacity,
    ),
  })
}

/** So many others are worth comparing where the rule asks for none. */
const LEAST_OTHERS = 2

/**
 * The recommendation and what stands beside it for comparison, each edition at most once: first the plain edition and what
 * costs the same, then the next cheapest, fewer boosters first (PRC-09). Never throws.
 */
export function compareCdp(customers: number): Result<readonly CdpChoice[], CdpRefusal> {
  const choices = cdpChoices(customers)
  const asked = cdpAlternatives(customers)
  if (!choices.ok) return choices
  if (!asked.ok) return asked
  const best = choices.value.reduce(better)
  const { plainEdition, equalPrice } = asked.value
  const named = [...(plainEdition ? [plainEdition] : []), ...equalPrice]
  const shown = new Set([best, ...named].map(({ sku }) => sku))
  const others = choices.value
    .filter(({ sku }) => !shown.has(sku))
    .sort((left, right) => (better(left, right) === left ? -1 : 1))
    .slice(0, Math.max(0, LEAST_OTHERS - named.length))
  return ok([best, ...named, ...others])
}

/** For each edition, smallest first, the fewest boosters with which it holds the customers. */
function cdpChoices(customers: unknown): Result<[CdpChoice, ...CdpChoice[]], CdpRefusal> {
  if (typeof customers !== 'number' || !Number.isInteger(customers)) return refuse('not-whole')
  if (customers <= 0) return refuse('below-minimum')
  const [first, ...others] = skusOfFamily('cdp-editions').flatMap((edition) =>
    withFewestBoosters(edition, customers),
  )
  return first === undefined ? refuse('above-maximum') : ok([first, ...others])
}

/** The edition with as many boosters as the customers need; none when that is more than are sold. */
function withFewestBoosters(edition: Sku, customers: number): CdpChoice[] {
  const booster = getSku('cdp.booster')
  const { customers: included = 0 } = edition
  const { customers: perBooster = 1 } = booster
  const boosters = Math.max(0, Math.ceil((customers - included) / perBooster))
  if (boosters > booster.max) return []
  const boosterPrice = timesYuan(fixedPriceOf(booster), boosters)
  return [
    {
      sku: edition.id,
      boosters,
      capacity: included + boosters * perBooster,
      amount: addYuan(fixedPriceOf(edition), boosterPrice),
    },
  ]
}

function better(best: CdpChoice, next: CdpChoice): CdpChoice {
  const order = compareYuan(next.amount, best.amount)
  return order < 0 || (order === 0 && next.boosters < best.boosters) ? next : best
}
