import { ROBOT_INDUSTRIES } from '../applications/index.ts'
import { getSku } from '../catalogue/index.ts'
import { normaliseText } from '../identity/index.ts'
import { readInput } from '../shared/read-input.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { countCharacters } from '../shared/typed-text.ts'
import { enterpriseIdOf } from './marketing.ts'
import { type Purchase, type PurchaseOf, purchaseSchema } from './purchase.ts'

/** A nickname is read in lists: longer ones are of no help. In characters. */
export const LONGEST_NICKNAME = 20

/**
 * Why what a screen sends is no purchase, before any record is looked at.
 *
 * - malformed: of no known form
 * - gift-not-given: views on top come from a promotion, never from the buyer
 * - duplicate-robot: a renewal names a robot twice
 * - duplicate-product: a renewal of several products names one twice
 * - duplicate-nickname, nickname-too-long: robots of one order could not be told apart (PRD-04)
 * - duplicate-item: an addition names an item twice, and so goes round its upper bound (CAT-05)
 */
export type PurchaseProblem =
  | 'malformed'
  | 'unknown-sku'
  | 'incomplete'
  | 'gift-not-given'
  | 'duplicate-robot'
  | 'duplicate-product'
  | 'duplicate-nickname'
  | 'nickname-too-long'
  | 'duplicate-item'

/** The purchase that was meant, spaces around its texts taken away; or why it is none. */
export function checkPurchase(wished: unknown): Result<Purchase, PurchaseProblem> {
  const read = readInput(purchaseSchema, wished)
  if (!read.ok) return read
  const purchase = normalisePurchase(read.value)
  const problem = problemOf(purchase)
  return problem ? refuse(problem) : ok(purchase)
}

function normalisePurchase(purchase: Purchase): Purchase {
  switch (purchase.what) {
    case 'pv':
      return { ...purchase, enterpriseId: enterpriseIdOf(purchase.idKind, purchase.enterpriseId) }
    case 'interop':
      return { ...purchase, corpId: enterpriseIdOf('corp-id', purchase.corpId) }
    case 'robots': {
      const robots = purchase.robots.map(({ nickname }) => ({ nickname: normaliseText(nickname) }))
      return { ...purchase, robots }
    }
    default:
      return purchase
  }
}

function problemOf(purchase: Purchase): PurchaseProblem | null {
  switch (purchase.what) {
    case 'pv':
      if (getSku(purchase.sku).views === undefined) return 'unknown-sku'
      return purchase.giftViews === 0 ? null : 'gift-not-given'
    case 'robots':
      return robotsProblem(purchase)
    case 'renewal':
      return isEachOnce(purchase.robotIds) ? null : 'duplicate-robot'
    case 'renewals':
      return renewalsProblem(purchase)
    case 'addition':
      return isEachOnce(purchase.items.map(({ sku }) => sku)) ? null : 'duplicate-item'
    default:
      return null
  }
}

function robotsProblem({ robots, industry }: PurchaseOf<'robots'>): PurchaseProblem | null {
  const nicknames = robots.map(({ nickname }) => nickname)
  if (!ROBOT_INDUSTRIES.some((known) => known === industry)) return 'incomplete'
  if (nicknames.some((nickname) => nickname === '')) return 'incomplete'
  if (nicknames.some((nickname) => countCharacters(nickname) > LONGEST_NICKNAME)) {
    return 'nickname-too-long'
  }
  return isEachOnce(nicknames) ? null : 'duplicate-nickname'
}

/** A product is renewed once: by itself, or along with its online product (RNW-02). */
function renewalsProblem({ items }: PurchaseOf<'renewals'>): PurchaseProblem | null {
  if (items.length === 0) return 'incomplete'
  const robots = items.flatMap(({ robotIds }) => robotIds)
  if (!isEachOnce(robots)) return 'duplicate-robot'
  const products = items.map(({ productId }) => productId)
  return isEachOnce([...products, ...robots]) ? null : 'duplicate-product'
}

/** Which of several nicknames were given before, by their place in the form (PRD-04). */
export function repeatedNicknames(nicknames: readonly string[]): readonly number[] {
  const meant = nicknames.map(normaliseText)
  return meant.flatMap((nickname, at) =>
    nickname !== '' && meant.indexOf(nickname) < at ? [at] : [],
  )
}

function isEachOnce(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length
}
