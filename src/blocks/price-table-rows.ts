import {
  EDITION_FACTS,
  fixedPriceOf,
  getSku,
  INTEROP_BANDS,
  type ProductLineId,
  type Sku,
  type SkuId,
  shortNameOf,
  skusOfLine,
} from '../domain/catalogue/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { formatYuan, fractionOfYuan, plainYuan, yuan } from '../domain/shared/money.ts'
import type { Language } from '../i18n/language.ts'
import { minimumText, priceText, unitPriceText } from './price-words.ts'

/** What stands in a column of a price table. */
export type PriceColumn = 'name' | 'details' | 'price' | 'views' | 'sum' | 'viewPrice' | 'band'

/** The columns of each line, as its guide has them (HLP-02). */
export const PRICE_COLUMNS: Record<ProductLineId, readonly PriceColumn[]> = {
  online: ['name', 'details', 'price'],
  phone: ['name', 'price', 'details'],
  robot: ['name', 'details', 'price'],
  ssc: ['name', 'price', 'details'],
  cdp: ['name', 'details', 'price'],
  pv: ['name', 'views', 'sum', 'viewPrice'],
  interop: ['band', 'price'],
}

/** A row of a price table: each cell is one line of text or several. */
export type PriceRow = {
  readonly key: string
  readonly sku: SkuId
  readonly cells: Partial<Record<PriceColumn, readonly string[]>>
}

/** The price table of a line, from the catalogue alone (CAT-01, CAT-02, CAT-06, CAT-08, CAT-13). */
export function priceRows(line: ProductLineId, language: Language): readonly PriceRow[] {
  if (line === 'interop') return bandRows(getSku('interop.account'), language)
  return skusOfLine(line).map((sku) => ({
    key: sku.id,
    sku: sku.id,
    cells: {
      name: [shortNameOf(sku)[language]],
      price: [priceText(sku, language)],
      details: detailsOf(sku, language),
      ...(line === 'pv' ? packCells(sku) : {}),
    },
  }))
}

/** What a thing is for, and where its quantity begins. */
function detailsOf(sku: Sku, language: Language): readonly string[] {
  const minimum = minimumText(sku, language)
  const facts = EDITION_FACTS[sku.id].map((fact) => fact[language])
  return minimum === null ? facts : [...facts, minimum]
}

const TEN_THOUSAND = 10_000
const FEN_PER_YUAN = 100

function packCells(sku: Sku): PriceRow['cells'] {
  const { views = 0 } = sku
  const price = fixedPriceOf(sku)
  return {
    views: [formatCount(views / TEN_THOUSAND)],
    sum: [formatYuan(price)],
    viewPrice: [plainYuan(fractionOfYuan(price, FEN_PER_YUAN, views))],
  }
}

function bandRows(sku: Sku, language: Language): readonly PriceRow[] {
  return INTEROP_BANDS.map(({ from, to, price }) => ({
    key: `${from}-${to}`,
    sku: sku.id,
    cells: {
      band: [`${from}–${to}`],
      price: [unitPriceText(yuan(price), sku, language)],
    },
  }))
}
