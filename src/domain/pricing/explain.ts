import { getSku } from '../catalogue/index.ts'
import type { RuleId } from '../rules.ts'
import type { Wording } from '../shared/wording.ts'
import {
  chineseNames,
  chineseNumbers,
  chineseResult,
  englishNames,
  englishNumbers,
  englishResult,
  type FormulaTerms,
} from './formula-terms.ts'
import type { QuoteLine } from './quote.ts'

/** Why a line costs what it costs (PRC-13). */
export type Explanation = {
  /** With the numbers filled in: `5 用户 × 2 年 × 999 元 = 9,990.00 元`. */
  readonly formula: Wording
  /** The same in names: `用户数 × 年数 × 年费`. */
  readonly words: Wording
  /** Told when the cap of PRC-03 lowered the price, else null. */
  readonly remark: Wording | null
  /** The rules used; their statements stand in the register. */
  readonly rules: readonly RuleId[]
}

const CAP_REMARK: Wording = {
  zh: '不足一年的部分按月计算会超过全年，已按一年封顶',
  en: 'The part year by months would cost more than a whole one and was capped at one year',
}

/** Explains a line by its own numbers, in both languages (PRC-13). */
export function explainLine(line: QuoteLine): Explanation {
  const sku = getSku(line.sku)
  const zh = formula(line, chineseNumbers(sku, line))
  const en = formula(line, englishNumbers(sku, line))
  return {
    formula: {
      zh: `${zh} = ${chineseResult(line.amount)}`,
      en: `${en} = ${englishResult(line.amount)}`,
    },
    words: { zh: formula(line, chineseNames(sku)), en: formula(line, englishNames(sku)) },
    remark: line.capped ? CAP_REMARK : null,
    rules: line.rules,
  }
}

/** Whole years plus part year; a part that is zero is left out. */
function formula(line: QuoteLine, terms: FormulaTerms): string {
  const { quantity, price, years, months, capped } = terms
  if (line.wholeYears === 0 && line.months === 0) return product(quantity, price)
  const parts: string[] = []
  if (line.wholeYears > 0) parts.push(annual(line, terms, years))
  if (line.months > 0) {
    parts.push(
      line.capped ? product(quantity, price) + capped : `${annual(line, terms, months)} ÷ 10`,
    )
  }
  return parts.join(' + ')
}

/** A graduated price stands before the time, being a sum; a unit price after it. */
function annual(line: QuoteLine, { quantity, price }: FormulaTerms, time: string): string {
  return line.unitPrice === undefined ? product(price, time) : product(quantity, time, price)
}

function product(...factors: string[]): string {
  return factors.filter((factor) => factor !== '').join(' × ')
}
