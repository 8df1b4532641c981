import { PV_VIEW_PRICE } from '../catalogue/index.ts'
import { addMonths, type CivilDate } from '../shared/civil-date.ts'
import { maxYuan, subtractYuan, sumYuan, timesYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { type PvHoldings, type PvPack, readHoldings } from './read-pv-holdings.ts'
import { PV_REFUND_MONTHS } from './refund-windows.ts'

/** What a customer holds of page views, and which packs go back; see `pvRefund`. */
export type PvRefundRequest = {
  /** The live packs; `paid` in 元, `purchasedOn` a civil date. */
  readonly packs: readonly {
    readonly id: string
    readonly orderId: string
    readonly views: number
    readonly paid: string
    readonly purchasedOn: string
  }[]
  /** The live gifts, in the order in which they were given. */
  readonly gifts: readonly { readonly orderId: string; readonly views: number }[]
  /** All views that these packs and gifts have served. */
  readonly viewsUsed: number
  /** The packs to be returned. */
  readonly packIds: readonly string[]
  readonly today: string
}

/** What comes back for each pack asked for, in order of purchase, and together; in 元. */
export type PvRefund = {
  readonly packs: { readonly id: string; readonly used: number; readonly refund: Yuan }[]
  readonly total: Yuan
}

/** Why there is no refund to compute. */
export type PvRefundRefusal = 'malformed' | 'bad-date' | 'unknown-pack' | 'over-used'

/**
 * What returning PV packs pays where only the sum of the views is known, not when each was used (where that
 * is known: `explainPvRefund`): paid − used views × 0.03 元 for each, never below 0 (REF-05). Gifts
 * of the orders that really get a refund are void, and the views they served fall on the packs,
 * oldest purchase first, returned or not; what no pack can absorb is not billed (REF-06). A pack
 * older than a month is answered with 0.00. Never more than was paid (REF-08). Never throws.
 */
export function pvRefund(request: PvRefundRequest): Result<PvRefund, PvRefundRefusal> {
  const read = readHoldings(request)
  if (!read.ok) return read
  const holdings = read.value
  if (isOverUsed(holdings)) return refuse('over-used')
  const used = viewsPerPack(holdings)
  const packs = holdings.packs
    .filter((pack) => holdings.packIds.has(pack.id))
    .map((pack) => {
      const absorbed = used.get(pack.id) ?? 0
      return { id: pack.id, used: absorbed, refund: packRefund(pack, absorbed, holdings.today) }
    })
  return ok({ packs, total: sumYuan(packs.map((pack) => pack.refund)) })
}

/** The last day on which a PV pack can be returned: one month after its purchase (REF-05). */
export function lastPvRefundDay(purchasedOn: CivilDate): CivilDate {
  return addMonths(purchasedOn, PV_REFUND_MONTHS)
}

/** Taken away one by one rather than added up, so that no sum outgrows whole numbers. */
function isOverUsed({ packs, gifts, viewsUsed }: PvHoldings): boolean {
  return (
    [...packs, ...gifts].reduce((left, { views }) => left - Math.min(left, views), viewsUsed) > 0
  )
}

/** How many views each pack absorbs: gifts that stay come first, then packs by purchase. */
function viewsPerPack(holdings: PvHoldings): Map<string, number> {
  const refunded = holdings.packs.filter((pack) => isRefunded(pack, holdings))
  const voidGiftOrders = new Set(refunded.map((pack) => pack.orderId))
  let left = holdings.viewsUsed
  for (const gift of holdings.gifts) {
    if (!voidGiftOrders.has(gift.orderId)) left -= Math.min(left, gift.views)
  }
  const used = new Map<string, number>()
  for (const pack of holdings.packs) {
    const share = Math.min(left, pack.views)
    used.set(pack.id, share)
    left -= share
  }
  return used
}

function isRefunded(pack: PvPack, { packIds, today }: PvHoldings): boolean {
  return packIds.has(pack.id) && today <= lastPvRefundDay(pack.purchasedOn)
}

/** What a pack that absorbed so many views pays, in 元: nothing once its month is over (REF-05). */
export function packRefund(
  { paid, purchasedOn }: Pick<PvPack, 'paid' | 'purchasedOn'>,
  used: number,
  today: CivilDate,
): Yuan {
  if (today > lastPvRefundDay(purchasedOn)) return ZERO_YUAN
  return unusedWorth(paid, used)
}

/** What is left of a pack's price after so many views, in 元, never below 0 (REF-05). */
export function unusedWorth(paid: Yuan, used: number): Yuan {
  return maxYuan(subtractYuan(paid, timesYuan(PV_VIEW_PRICE, used)), ZERO_YUAN)
}
