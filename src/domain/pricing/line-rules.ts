import type { Sku } from '../catalogue/index.ts'
import type { RuleId } from '../rules.ts'
import type { PricedTerm } from './term.ts'

/** The rules that make the price of a line, those about its term first (PRC-13). */
export function rulesOfLine(sku: Sku, term: PricedTerm | null, addition: boolean): RuleId[] {
  return [...rulesOfTerm(sku, term, addition), ...rulesOfUnitPrice(sku)]
}

function rulesOfTerm(sku: Sku, term: PricedTerm | null, addition: boolean): RuleId[] {
  if (term === null) return ['PRC-06']
  if (!term.toExpiry) return [addition ? 'PRC-15' : newPurchaseRule(sku)]
  const rules: RuleId[] = []
  if (term.years > 0) rules.push('PRC-02')
  if (term.months > 0) rules.push('PRC-03')
  rules.push('PRC-04')
  if (sku.line === 'robot') rules.push('PRC-05')
  if (sku.line === 'cdp') rules.push('PRC-08')
  return rules
}

function newPurchaseRule(sku: Sku): RuleId {
  if (sku.line === 'ssc') return 'PRC-07'
  return sku.line === 'cdp' ? 'PRC-08' : 'PRC-01'
}

function rulesOfUnitPrice(sku: Sku): RuleId[] {
  if (sku.price.kind === 'graduated') return ['PRC-11']
  if (sku.price.kind === 'on-request') return ['CAT-06']
  return sku.line === 'pv' ? ['PRC-10'] : []
}
