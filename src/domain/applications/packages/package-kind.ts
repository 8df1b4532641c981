import * as z from 'zod/mini'
import type { SkuId } from '../../catalogue/index.ts'
import type { QuoteItem } from '../../pricing/index.ts'
import { readWholeNumber } from '../../shared/quantity.ts'
import type { Wording } from '../../shared/wording.ts'
import type { MaterialsProfile } from '../materials-matrix.ts'
import type { Edition } from './editions.ts'

/** A quantity exactly as typed, so that a draft loses nothing (APP-07). */
export const typedSchema = z.string()

export const yearsSchema = z.int()

/** The fields of a package form that something is priced from. */
export const PACKAGE_FIELDS = [
  ...(['edition', 'users', 'employees', 'experts', 'tickets', 'robots'] as const),
  ...(['packCount', 'knowledge', 'boosters'] as const),
] as const

export type PackageField = (typeof PACKAGE_FIELDS)[number]

/** One thing that is priced, and the field whose problem it is when it cannot be. */
export type PackageItem = { readonly field: PackageField; readonly item: QuoteItem }

/** What a purchase application says of the order form that follows it (APP-02). */
export type Expected = { readonly edition: Edition | null; readonly quantity: string }

/** All that tells the packages of one line from those of another; one row of `PACKAGES`. */
export type PackageKind<P> = {
  /** What the form shows first: the smallest set for one year (CAT-03). */
  readonly first: P
  /** What is priced, in the order of 费用清单. */
  readonly items: (chosen: P) => readonly PackageItem[]
  /** What documents it asks for (MAT-01). */
  readonly profile: (chosen: P) => MaterialsProfile
  /** 「套餐信息」 (APP-12). */
  readonly name: (chosen: P) => Wording
  /** How long the review of the order form takes (APP-03). */
  readonly review: 'minutes' | 'working-days'
  /**
   * Two stages: what the purchase application says of the package, read from one and put into one. Null: there
   * is one stage (APP-02).
   */
  readonly request: {
    readonly read: (chosen: P) => Expected
    readonly put: (chosen: P, expected: Expected) => P
  } | null
}

/** An annual item of a new purchase (PRC-01). */
export function annualItem(
  field: PackageField,
  { sku, typed, years }: { sku: SkuId; typed: string; years: number },
): PackageItem {
  return { field, item: { sku, quantity: readWholeNumber(typed), term: { years } } }
}

/** A number in a name: as it was understood, or as it was typed where it was not. */
export function countText(typed: string): string {
  const read = readWholeNumber(typed)
  return Number.isNaN(read) ? typed.trim() : String(read)
}

export function englishYears(years: number): string {
  return `${years} ${years === 1 ? 'year' : 'years'}`
}
