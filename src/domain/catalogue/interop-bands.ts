/** A slice of account numbers, both ends included, and its price in 元 per account and year. */
export type InteropBand = { readonly from: number; readonly to: number; readonly price: number }

/** The slices of 企业微信互通账号 (PRC-11). Source: MKT. They follow each other without a gap. */
export const INTEROP_BANDS: readonly InteropBand[] = [
  { from: 1, to: 5, price: 50 },
  { from: 6, to: 200, price: 40 },
  { from: 201, to: 500, price: 30 },
  { from: 501, to: 1000, price: 20 },
  { from: 1001, to: 10_000, price: 10 },
]

/**
 * How the slices are read: `graduated` charges every account at its own slice's price,
 * `whole-quantity` all of them at the price of the slice that the number falls in.
 */
export type BandMode = 'graduated' | 'whole-quantity'

/** The guide does not say which; graduated is our reading (PRC-11). */
export const INTEROP_MODE: BandMode = 'graduated'
