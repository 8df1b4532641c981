export { EDITION_FACTS } from './edition-facts.ts'
export {
  CATALOGUE_VERSION,
  findSku,
  fixedPriceOf,
  getSku,
  isSkuId,
  PV_VIEW_PRICE,
  SKUS,
  type Sku,
  skusOfFamily,
  skusOfLine,
} from './find-sku.ts'
export { GUIDES, type GuideChapter, type GuideId } from './guides.ts'
export { type BandMode, INTEROP_BANDS, INTEROP_MODE } from './interop-bands.ts'
export { KNOWLEDGE_TOPICS, type KnowledgeTopic } from './knowledge-topics.ts'
export {
  isProductLineId,
  PRODUCT_LINE_IDS,
  PRODUCT_LINES,
  type ProductLineId,
} from './product-lines.ts'
export { checkQuantity, leastQuantity, type QuantityRefusal, roundUpToStep } from './quantity.ts'
export { shortNameOf } from './short-name.ts'
export type { SkuFamilyId, Unit } from './sku-families.ts'
export type { SkuId } from './sku-table.ts'
