import { type CivilDate, civilDate } from '../shared/civil-date.ts'
import { type Yuan, yuan } from '../shared/yuan-text.ts'
import type { ProductLineId } from './product-lines.ts'
import { SKU_FAMILIES, type SkuFamily, type SkuFamilyId } from './sku-families.ts'
import { SKU_TABLE, type SkuId, type SkuRow } from './sku-table.ts'

/** The day this price list took effect (CAT-01); a change of any price or rule changes it. */
export const CATALOGUE_VERSION: CivilDate = civilDate('2026-01-01')

/** What one page view beyond a refund is worth, in 元: 3 分 in both packs (CAT-08). Source: MKT. */
export const PV_VIEW_PRICE: Yuan = yuan('0.03')

/** The price of one unit, in 元; per year where the SKU is charged annually. */
export type SkuPrice =
  | { readonly kind: 'fixed'; readonly amount: Yuan }
  | { readonly kind: 'on-request' }
  | { readonly kind: 'graduated' }

/** Something that is sold: its row of the price list together with its family's conditions. */
export type Sku = Omit<SkuRow, 'price' | 'family'> &
  SkuFamily & {
    readonly id: SkuId
    readonly family: SkuFamilyId
    readonly price: SkuPrice
  }

/** All SKUs in the order of the price list. */
// The table has exactly these keys; Object.keys forgets their type.
export const SKUS: readonly Sku[] = (Object.keys(SKU_TABLE) as SkuId[]).map(readRow)

/** Frozen, because everybody who asks for a SKU gets the same one. */
const BY_ID = new Map<SkuId, Sku>(SKUS.map((sku) => [sku.id, sku]))

/** The SKU with this id; `undefined` for any other value of any type, '__proto__' included. */
export function findSku(id: unknown): Sku | undefined {
  // A map finds nothing under an id of another type or a name that every object has.
  return BY_ID.get(id as SkuId)
}

/** Is this the id of something that is sold? `false` for any other type. */
export function isSkuId(id: unknown): id is SkuId {
  return typeof id === 'string' && Object.hasOwn(SKU_TABLE, id)
}

/** The SKU with this id. Throws a RangeError where there is none: that is a mistake of the program. */
export function getSku(id: SkuId): Sku {
  const sku = BY_ID.get(id)
  if (sku === undefined) throw new RangeError(`Nothing is sold as ${id}`)
  return sku
}

/** All SKUs of one family, in the order of the price list. */
export function skusOfFamily(family: SkuFamilyId): readonly Sku[] {
  return SKUS.filter((sku) => sku.family === family)
}

/** All SKUs of one product line, in the order of the price list. */
export function skusOfLine(line: ProductLineId): readonly Sku[] {
  return SKUS.filter((sku) => sku.line === line)
}

/**
 * The price of one unit in 元 (and year), of a SKU that is known to have one. Throws a RangeError
 * when it is quoted or graduated: that is a mistake of the program.
 */
export function fixedPriceOf(sku: Sku): Yuan {
  if (sku.price.kind !== 'fixed') throw new RangeError(`${sku.id} has no fixed price`)
  return sku.price.amount
}

function readRow(id: SkuId): Sku {
  const row: SkuRow = SKU_TABLE[id]
  return Object.freeze({ ...SKU_FAMILIES[row.family], ...row, id, price: priceOf(row) })
}

function priceOf(row: SkuRow): SkuPrice {
  return typeof row.price === 'number'
    ? { kind: 'fixed', amount: yuan(row.price) }
    : { kind: row.price }
}
