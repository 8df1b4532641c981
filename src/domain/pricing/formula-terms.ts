import type { Sku, Unit } from '../catalogue/index.ts'
import { formatPrice, formatYuan, plainYuan, type Yuan } from '../shared/money.ts'
import { interopSlices } from './graduated-price.ts'
import type { QuoteLine } from './quote.ts'

/**
 * The parts a formula is put together from. One set speaks in numbers, one in names, each in both
 * languages, so that all formulas have the same shape (PRC-13). An empty part is left out.
 */
export type FormulaTerms = {
  /** How many: '3 用户' or '用户数'; empty for what is never more than one. */
  readonly quantity: string
  /** The price of one unit; for graduated prices the sum over the slices, quantity included. */
  readonly price: string
  readonly years: string
  readonly months: string
  /** What stands after the price when the part year was capped. */
  readonly capped: string
}

/** Chinese, in numbers: `3 用户`, `2 年`, `999 元`. */
export function chineseNumbers(sku: Sku, line: QuoteLine): FormulaTerms {
  const yuanText = (amount: Yuan) => `${plainYuan(amount)} 元`
  return {
    quantity: countedHere(sku) ? `${line.quantity / sku.unitSize} ${sku.unit.zh}` : '',
    price: priceText(sku, line, yuanText),
    years: `${line.wholeYears} 年`,
    months: `${line.months} 个月`,
    capped: `（${line.months} 个月，封顶一年）`,
  }
}

/** English, in numbers: `3 users`, `2 years`, `¥999`. */
export function englishNumbers(sku: Sku, line: QuoteLine): FormulaTerms {
  const yuanText = (amount: Yuan) => `¥${plainYuan(amount)}`
  return {
    quantity: countedHere(sku) ? englishCount(line.quantity / sku.unitSize, sku.unit) : '',
    price: priceText(sku, line, yuanText),
    years: line.wholeYears === 1 ? '1 year' : `${line.wholeYears} years`,
    months: line.months === 1 ? '1 month' : `${line.months} months`,
    capped: ` (${line.months} months, capped at one year)`,
  }
}

/** Chinese, in names: `用户数`, `年数`, `年费`. */
export function chineseNames(sku: Sku): FormulaTerms {
  const price = sku.charge === 'once' ? '单价' : '年费'
  return {
    quantity: countedHere(sku) ? sku.counted.zh : '',
    price: isGraduated(sku) ? `各档（${sku.counted.zh} × ${price}）之和` : price,
    years: '年数',
    months: '月数',
    capped: '（不足一年的部分封顶一年）',
  }
}

/** English, in names: `users`, `years`, `annual price`. */
export function englishNames(sku: Sku): FormulaTerms {
  const price = sku.charge === 'once' ? 'unit price' : 'annual price'
  return {
    quantity: countedHere(sku) ? sku.counted.en : '',
    price: isGraduated(sku) ? `sum over the slices of (${sku.counted.en} × ${price})` : price,
    years: 'years',
    months: 'months',
    capped: ' (part year capped at one year)',
  }
}

/** The result as it ends a Chinese formula: `9,990.00 元`. */
export function chineseResult(amount: Yuan): string {
  return `${formatYuan(amount)} 元`
}

/** The result as it ends an English formula: `¥9,990.00`. */
export function englishResult(amount: Yuan): string {
  return formatPrice(amount)
}

/** A graduated price holds its own quantities, and one platform needs no "1 ×". */
function countedHere(sku: Sku): boolean {
  return !isGraduated(sku) && sku.max > 1
}

function isGraduated(sku: Sku): boolean {
  return sku.price.kind === 'graduated'
}

function priceText(sku: Sku, line: QuoteLine, yuanText: (amount: Yuan) => string): string {
  if (!isGraduated(sku)) return yuanText(unitPriceOfLine(sku, line))
  const slices = interopSlices(line.quantity)
  const sum = slices.map((slice) => `${slice.count} × ${yuanText(slice.price)}`).join(' + ')
  return slices.length > 1 ? `(${sum})` : sum
}

/** What the line was priced with, so that an old quote explains itself after a price change. */
function unitPriceOfLine(sku: Sku, line: QuoteLine): Yuan {
  if (line.unitPrice !== undefined) return line.unitPrice
  throw new RangeError(`A quoted line of ${sku.id} without its unit price`)
}

function englishCount(count: number, unit: Unit): string {
  return `${count} ${count === 1 ? unit.en : unit.plural}`
}
