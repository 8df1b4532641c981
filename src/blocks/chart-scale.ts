import { INTEROP_BANDS } from '../domain/catalogue/index.ts'

const MILLION = 1_000_000

/** The first editions would stand on one another: few customers get a nearer view, `upTo` → what is shown. */
const NEARER = [
  { upTo: 2.5 * MILLION, range: 4 * MILLION },
  { upTo: 5 * MILLION, range: 6 * MILLION },
]
const WHOLE_RANGE = 22 * MILLION

/** How many customers the stair shows, so that the buyer's number and a little beyond it are on it. */
export function rangeFor(customers: number): number {
  const near = NEARER.find(({ upTo }) => customers <= upTo)
  if (near) return near.range
  return Math.max(WHOLE_RANGE, Math.ceil((customers * 1.1) / MILLION) * MILLION)
}

/** A place in a picture, to the quarter of a pixel: one that is exact, so that what is added to it is no long number. */
export function quarterPixel(place: number): number {
  return Math.round(place * 4) / 4
}

/** Round numbers from 0 up to a number, about so many steps of 1, 2 or 5 of a power of ten. */
export function ticksUpTo(most: number, count: number): readonly number[] {
  if (!(most > 0)) return [0]
  const rough = most / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
}

/** A little more than one's own accounts is shown, but the first slices at least. */
const LEAST_ACCOUNTS = 10

/** How many accounts the slices are drawn for: so many and a quarter more, within the slices there are. */
export function rangeOfSlices(accounts: number): number {
  const most = INTEROP_BANDS.at(-1)?.to ?? accounts
  return Math.min(most, Math.max(LEAST_ACCOUNTS, Math.ceil(accounts * 1.25)))
}
