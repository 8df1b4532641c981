import * as z from 'zod/mini'
import { getSku, type SkuId } from '../catalogue/index.ts'
import { calculateQuote, type Quote, type QuoteRefusal } from '../pricing/index.ts'
import { readWholeNumber } from '../shared/quantity.ts'
import type { Result } from '../shared/result.ts'
import type { Wording } from '../shared/wording.ts'
import type { MaterialsProfile } from './materials-matrix.ts'

/** What is sold by users and years: the editions of each line, with SKU and what they ask for (CAT-01, MAT-01). */
const EDITIONS = {
  online: {
    basic: { sku: 'cs.online.basic', profile: 'none' },
    professional: { sku: 'cs.online.professional', profile: 'online-professional' },
  },
  phone: {
    standard: { sku: 'cs.phone.standard', profile: 'phone' },
    enterprise: { sku: 'cs.phone.enterprise', profile: 'phone' },
  },
} as const satisfies Record<
  string,
  Record<string, { readonly sku: SkuId; readonly profile: MaterialsProfile }>
>

/** `users` as typed, so that a draft loses nothing (APP-07). */
const typed = { users: z.string(), years: z.int() }

/** What is chosen for 在线客服 or 电话客服. */
export const packageSchema = z.discriminatedUnion('line', [
  z.object({ line: z.literal('online'), edition: z.enum(['basic', 'professional']), ...typed }),
  z.object({ line: z.literal('phone'), edition: z.enum(['standard', 'enterprise']), ...typed }),
])

export type Package = z.infer<typeof packageSchema>
export type Line = Package['line']
export type Edition = Package['edition']

/** First choices of each form: the smallest set for one year (CAT-03). */
export const FIRST_PACKAGES: { readonly [L in Line]: Extract<Package, { line: L }> } = {
  online: { line: 'online', edition: 'basic', users: '3', years: 1 },
  phone: { line: 'phone', edition: 'standard', users: '3', years: 1 },
}

/** The editions of a line, in the order they are offered. */
export function editionsOf(line: Line): readonly Edition[] {
  // The keys of the table are the editions; Object.keys forgets their type.
  return Object.keys(EDITIONS[line]) as Edition[]
}

/** The same package in another edition of its line; one that the line has not changes nothing. */
export function withEdition(chosen: Package, edition: Edition): Package {
  const changed = packageSchema.safeParse({ ...chosen, edition })
  return changed.success ? changed.data : chosen
}

export function skuOfEdition(line: Line, edition: Edition): SkuId {
  return rowOf(line, edition).sku
}

/** The price of the package, or the code of what is wrong with what was typed (PRC-01, CAT-03). */
export function quotePackage(chosen: Package): Result<Quote, QuoteRefusal> {
  const sku = skuOfEdition(chosen.line, chosen.edition)
  const quantity = readWholeNumber(chosen.users)
  return calculateQuote({ items: [{ sku, quantity, term: { years: chosen.years } }] })
}

/** What the edition asks for (MAT-01). */
export function materialsProfileOf(chosen: Package): MaterialsProfile {
  return rowOf(chosen.line, chosen.edition).profile
}

/** 「套餐信息」 as lists and orders show it (APP-12). */
export function namePackage(chosen: Package): Wording {
  const { name } = getSku(skuOfEdition(chosen.line, chosen.edition))
  const read = readWholeNumber(chosen.users)
  const users = Number.isNaN(read) ? chosen.users.trim() : read
  const { years } = chosen
  return {
    zh: `企点客服-${name.zh} ${users}用户 ${years}年有效期`,
    en: `${name.en}, ${users} users, ${years} ${years === 1 ? 'year' : 'years'}`,
  }
}

function rowOf(line: Line, edition: Edition) {
  const row = Object.entries(EDITIONS[line]).find(([name]) => name === edition)
  if (!row) throw new RangeError(`${line} has no edition ${edition}`)
  return row[1]
}
