export { calculateQuote } from './calculate-quote.ts'
export { type CdpStep, cdpStair } from './cdp-stair.ts'
export { type Explanation, explainLine } from './explain.ts'
export { interopAnnualPrice, interopSlices, type Slice } from './graduated-price.ts'
export { type LaterAddition, laterAdditions } from './later-additions.ts'
export { type CappedMonths, cappedMonths, isCapped } from './later-caps.ts'
export { amountsOf, type LineAmounts } from './price-line.ts'
export type {
  Quote,
  QuoteItem,
  QuoteLine,
  QuoteRefusal,
  QuoteRequest,
  TermRefusal,
} from './quote.ts'
export {
  type CdpAlternatives,
  type CdpChoice,
  type CdpRefusal,
  cdpAlternatives,
  compareCdp,
  recommendCdp,
} from './recommend-cdp.ts'
export { MAX_YEARS, remainingTerm, type Term, wholeYearTerm } from './term.ts'
