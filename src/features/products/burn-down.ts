import { addDays, type CivilDate, daysBetween } from '../../domain/shared/civil-date.ts'
import { type PvProduct, viewsLeft, viewsOfPack } from '../../domain/subscriptions/index.ts'

/** How a PV order is used up: what there was, what is left, and where the present pace leads (LIF-06). */
export type BurnDown = {
  readonly total: number
  readonly left: number
  /** It has expired; nothing was used yet; it lasts beyond its expiry; all is used up; or the day it ends at this pace. */
  readonly end: 'expired' | 'unused' | 'lasts' | 'used-up' | CivilDate
}

/** What was returned counts neither as left nor as used. */
export function burnDownOf(product: PvProduct, today: CivilDate): BurnDown {
  const standing = product.packs.filter(({ returned }) => !returned).length
  const total = standing * viewsOfPack(product) + product.gift.views
  const left = viewsLeft(product)
  return { total, left, end: endOf(product, { used: total - left, left, today }) }
}

function endOf(
  { openedOn, expiresOn }: PvProduct,
  { used, left, today }: { used: number; left: number; today: CivilDate },
): BurnDown['end'] {
  if (left === 0) return 'used-up'
  if (expiresOn !== null && today > expiresOn) return 'expired'
  if (used === 0 || openedOn === null || expiresOn === null) return 'unused'
  const passed = Math.max(1, daysBetween(openedOn, today))
  const days = Math.ceil((left * passed) / used)
  return days > daysBetween(today, expiresOn) ? 'lasts' : addDays(today, days)
}

/** How far the picture looks ahead: a little beyond the end at this pace, at most to the expiry. */
export function horizonOf(
  { openedOn, expiresOn }: { openedOn: CivilDate; expiresOn: CivilDate },
  end: BurnDown['end'],
): CivilDate {
  if (end === 'expired' || end === 'unused' || end === 'lasts' || end === 'used-up') {
    return expiresOn
  }
  const beyond = addDays(end, Math.ceil(daysBetween(openedOn, end) / 3))
  return beyond < expiresOn ? beyond : expiresOn
}
