import { getSku, type Sku, type SkuId } from '../../catalogue/index.ts'
import type { MaterialsProfile } from '../materials-matrix.ts'

/** The editions of each line that has any, with SKU and what they ask for (CAT-01, MAT-01). */
const EDITIONS = {
  online: {
    basic: { sku: 'cs.online.basic', profile: 'none' },
    professional: { sku: 'cs.online.professional', profile: 'online-professional' },
  },
  phone: {
    standard: { sku: 'cs.phone.standard', profile: 'phone' },
    enterprise: { sku: 'cs.phone.enterprise', profile: 'phone' },
  },
  cdp: {
    basic: { sku: 'cdp.basic', profile: 'cdp' },
    standard: { sku: 'cdp.standard', profile: 'cdp' },
    professional: { sku: 'cdp.professional', profile: 'cdp' },
    enterprise: { sku: 'cdp.enterprise', profile: 'cdp' },
    flagship: { sku: 'cdp.flagship', profile: 'cdp' },
  },
} as const satisfies Record<
  string,
  Record<string, { readonly sku: SkuId; readonly profile: MaterialsProfile }>
>

/** A line that is sold in editions. */
export type EditionLine = keyof typeof EDITIONS

/** An edition of one line. */
export type EditionOf<L extends EditionLine> = keyof (typeof EDITIONS)[L]

/** An edition of any line. */
export type Edition = { [L in EditionLine]: EditionOf<L> }[EditionLine]

/** The names of all editions, of any line. */
export const EDITION_NAMES = [
  'basic',
  'standard',
  'professional',
  'enterprise',
  'flagship',
] as const satisfies readonly Edition[]

/** The editions of a line, in the order they are offered. */
export function editionsOf<L extends EditionLine>(
  line: L,
): readonly [EditionOf<L>, ...EditionOf<L>[]] {
  // The keys of the table are the editions, and every line has some; Object.keys forgets both.
  return Object.keys(EDITIONS[line]) as [EditionOf<L>, ...EditionOf<L>[]]
}

export function skuOfEdition(line: EditionLine, edition: Edition): SkuId {
  return rowOf(line, edition).sku
}

/** What the edition asks for (MAT-01). */
export function profileOfEdition(line: EditionLine, edition: Edition): MaterialsProfile {
  return rowOf(line, edition).profile
}

/** The edition as the catalogue has it. */
export function skuOf({ line, edition }: { line: EditionLine; edition: Edition }): Sku {
  return getSku(skuOfEdition(line, edition))
}

function rowOf(line: EditionLine, edition: Edition) {
  const row = Object.entries(EDITIONS[line]).find(([name]) => name === edition)
  if (!row) throw new RangeError(`${line} has no edition ${edition}`)
  return row[1]
}
