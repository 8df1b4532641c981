import {
  EDITION_FACTS,
  type ProductLineId,
  type Sku,
  type SkuFamilyId,
  skusOfFamily,
} from '../domain/catalogue/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import type { Language } from '../i18n/language.ts'
import { minimumText, priceText } from './price-words.ts'

/** What editions are compared by: all of it is the catalogue's. */
export type MatrixAspect = 'price' | 'least' | 'most' | 'same' | 'facts'

/** A line of the comparison: one cell an edition, each of one text or several. */
export type MatrixRow = {
  readonly aspect: MatrixAspect
  readonly cells: readonly (readonly string[])[]
  /** Not the same of every edition. */
  readonly differs: boolean
}

/** The family of each line that is sold in editions. */
const EDITION_FAMILIES: Partial<Record<ProductLineId, SkuFamilyId>> = {
  online: 'online-users',
  phone: 'phone-users',
  robot: 'robots',
  cdp: 'cdp-editions',
}

/** The editions of a line in the order of the price list; none where there is nothing to compare. */
export function editionsToCompare(line: ProductLineId): readonly Sku[] {
  const family = EDITION_FAMILIES[line]
  return family ? skusOfFamily(family) : []
}

/** What each edition has, aspect by aspect, from the catalogue alone (CAT-02, CAT-03, CAT-11). */
export function matrixRows(editions: readonly Sku[], language: Language): readonly MatrixRow[] {
  const facts = editions.map(({ id }) => EDITION_FACTS[id].map((fact) => fact[language]))
  const ofAll = (facts[0] ?? []).filter((fact) => facts.every((own) => own.includes(fact)))
  const rows: readonly (readonly [MatrixAspect, readonly (readonly string[])[]])[] = [
    ['price', editions.map((sku) => [priceText(sku, language)])],
    ['least', editions.map((sku) => textsOf(minimumText(sku, language)))],
    ['most', editions.map(({ customers }) => textsOf(customers && formatCount(customers)))],
    ['same', editions.map(() => ofAll)],
    ['facts', facts.map((own) => own.filter((fact) => !ofAll.includes(fact)))],
  ]
  return rows
    .filter(([, cells]) => cells.some((texts) => texts.length > 0))
    .map(([aspect, cells]) => ({ aspect, cells, differs: isDifferent(cells) }))
}

function textsOf(text: string | number | null | undefined): readonly string[] {
  return text ? [String(text)] : []
}

function isDifferent(cells: readonly (readonly string[])[]): boolean {
  return new Set(cells.map((texts) => texts.join('\n'))).size > 1
}
