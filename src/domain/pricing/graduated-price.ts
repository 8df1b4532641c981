import { type BandMode, INTEROP_BANDS, INTEROP_MODE } from '../catalogue/index.ts'
import { sumYuan, timesYuan, type Yuan, yuan } from '../shared/money.ts'

/** So many accounts at one annual price, in 元 each. */
export type Slice = { readonly count: number; readonly price: Yuan }

/**
 * How a number of interop accounts falls into the slices of PRC-11: 8 accounts are 5 at 50 元 and
 * 3 at 40 元. Slices without accounts are left out. `quantity` is whole, within the bands.
 */
export function interopSlices(quantity: number, mode: BandMode = INTEROP_MODE): Slice[] {
  const reached = INTEROP_BANDS.filter((band) => band.from <= quantity)
  if (mode === 'whole-quantity') {
    return reached.slice(-1).map((band) => ({ count: quantity, price: yuan(band.price) }))
  }
  return reached.map((band) => ({
    count: Math.min(quantity, band.to) - band.from + 1,
    price: yuan(band.price),
  }))
}

/** What that many interop accounts cost a year, in 元 (PRC-11). */
export function interopAnnualPrice(quantity: number, mode: BandMode = INTEROP_MODE): Yuan {
  return sumYuan(interopSlices(quantity, mode).map((slice) => timesYuan(slice.price, slice.count)))
}
