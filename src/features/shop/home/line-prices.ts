import {
  fixedPriceOf,
  getSku,
  INTEROP_BANDS,
  type ProductLineId,
  type SkuId,
} from '../../../domain/catalogue/index.ts'
import { type Yuan, yuan } from '../../../domain/shared/yuan-text.ts'

/** An amount, or null where an architect quotes it. */
type UnitPrice = Yuan | null

export type LinePrices = {
  /** The least that has to be paid for one of the unit the copy names, in its first year. */
  readonly from: Yuan
  /** A second amount, which the line's copy puts into a sentence. */
  readonly least?: Yuan
  /** The two unit prices that the copy's `rows` name. */
  readonly rows: readonly [UnitPrice, UnitPrice]
}

/**
 * What home tells of each line's prices, from the catalogue (CAT-01). The sums in it are written down,
 * because home loads no arithmetic; line-prices.test.ts holds them against the calculation.
 */
export const LINE_PRICES: Record<ProductLineId, LinePrices> = {
  online: {
    from: priceOf('cs.online.basic'),
    least: yuan(2997),
    rows: [priceOf('cs.online.basic'), priceOf('cs.online.professional')],
  },
  phone: {
    from: priceOf('cs.phone.standard'),
    least: yuan(4500),
    rows: [priceOf('cs.phone.standard'), priceOf('cs.phone.enterprise')],
  },
  robot: { from: priceOf('cs.robot.standard'), rows: [priceOf('cs.robot.standard'), null] },
  ssc: {
    from: yuan(152_640),
    rows: [priceOf('ssc.employees'), priceOf('ssc.robot')],
  },
  cdp: {
    from: priceOf('cdp.basic'),
    rows: [priceOf('cdp.basic'), priceOf('cdp.flagship')],
  },
  pv: { from: priceOf('pv.1m'), rows: [priceOf('pv.1m'), priceOf('pv.3m')] },
  interop: {
    from: bandPrice(0),
    least: bandPrice(INTEROP_BANDS.length - 1),
    rows: [bandPrice(0), bandPrice(1)],
  },
}

function priceOf(id: SkuId): Yuan {
  return fixedPriceOf(getSku(id))
}

function bandPrice(at: number): Yuan {
  return yuan(INTEROP_BANDS[at]?.price ?? 0)
}
