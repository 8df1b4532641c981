import type { Sku } from '../domain/catalogue/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { formatPrice, type Yuan } from '../domain/shared/money.ts'
import type { Language } from '../i18n/language.ts'

/** What a quantity is counted in: people where the price is for a thousand of them. */
export function unitWord({ unit, unitSize }: Sku, language: Language, count: number): string {
  if (unitSize > 1) return language === 'zh' ? '人' : 'people'
  if (language === 'zh') return unit.zh
  return count === 1 ? unit.en : unit.plural
}

/** Where a quantity begins: 「3 用户起售」, with its step where that is not one; null where one will do (CAT-03). */
export function minimumText(sku: Sku, language: Language): string | null {
  if (sku.min <= 1) return null
  const unit = unitWord(sku, language, sku.min)
  const least = formatCount(sku.min)
  const step = formatCount(sku.step)
  if (language === 'zh') {
    return sku.step > 1 ? `${least} ${unit}起售，按 ${step} ${unit}递增` : `${least} ${unit}起售`
  }
  return sku.step > 1
    ? `Sold from ${least} ${unit}, in steps of ${step}`
    : `Sold from ${least} ${unit}`
}

const ON_REQUEST = { zh: '价格请联系架构师', en: 'Price on request from an architect' }

/** `¥999.00 / 用户·年`; what an architect quotes has no number before (CAT-06). */
export function priceText(sku: Sku, language: Language): string {
  if (sku.price.kind !== 'fixed') return ON_REQUEST[language]
  return unitPriceText(sku.price.amount, sku, language)
}

/** An amount and what it is for: `¥50.00 / 账号·年`. */
export function unitPriceText(amount: Yuan, sku: Sku, language: Language): string {
  const year = language === 'zh' ? '年' : 'year'
  const unit = sku.unit[language]
  const per = sku.charge === 'once' ? unit : unit === year ? year : `${unit}·${year}`
  return `${formatPrice(amount)} / ${per}`
}
