import { unitWord } from '../../../blocks/price-words.ts'
import { enQuantity, zhQuantity } from '../../../blocks/quantity-words.ts'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { checkQuantity, getSku, leastQuantity } from '../../../domain/catalogue/index.ts'
import type { Estimate, EstimateRefusal } from '../../../domain/estimates/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import type { Language } from '../../../i18n/language.ts'

/** Why an item has no price, as a sentence: of a quantity with what it is of, its limit and unit (CAT-03, CAT-05). */
export function whyUnpriced(
  estimate: Estimate,
  refusal: EstimateRefusal,
  language: Language,
): string {
  const isAdded = estimate.scenario !== 'new'
  const [wrong] = estimate.items.flatMap((item) => {
    const sku = getSku(item.sku)
    const checked = checkQuantity(sku, item.quantity, isAdded)
    return !checked.ok && checked.error.code === refusal ? [{ sku, code: checked.error.code }] : []
  })
  if (!wrong) return refusalCopy[language][refusal]
  const { sku, code } = wrong
  const [min, max, step] = [leastQuantity(sku, isAdded), sku.max, sku.step]
  const limit = code === 'below-minimum' ? min : code === 'above-maximum' ? max : step
  const unit = unitWord(sku, language, limit)
  const bounds = { unit, min: formatCount(min), max: formatCount(max), step: formatCount(step) }
  return language === 'zh'
    ? `${sku.name.zh}：${zhQuantity(code, bounds)}。`
    : `${sku.name.en}: ${enQuantity(code, bounds)}.`
}
