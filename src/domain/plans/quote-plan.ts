import { encodeEstimate, type SharedEstimate } from '../estimates/index.ts'
import { ZERO_YUAN } from '../shared/money.ts'
import type { PlanContent } from './plan.ts'
import { pricePlanItem } from './plan-price.ts'

/** A quote as a plan of one item (PLN-04). */
export function planOfQuote({ estimate, catalogue }: SharedEstimate, name: string): PlanContent {
  const total = pricePlanItem(estimate).priced?.quote.total ?? ZERO_YUAN
  return {
    name,
    madeOn: estimate.on,
    catalogue,
    variants: [{ name: 'A', total, items: [estimate] }],
  }
}

/** The plan of a quote has an id of its own, which follows from the quote alone: applied for twice it is one (PLN-04). */
export function planIdOfQuote({ estimate, catalogue }: SharedEstimate): string {
  const address = encodeEstimate(estimate, catalogue)
  return `quote-${[2_166_136_261, 40_389].map((start) => fingerprint(address, start)).join('')}`
}

const FNV_PRIME = 16_777_619

/** FNV-1a: tells quotes apart, and is no secret. */
function fingerprint(text: string, start: number): string {
  let hash = start
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0
  }
  return hash.toString(36).padStart(7, '0')
}
