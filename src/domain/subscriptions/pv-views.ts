import { getSku } from '../catalogue/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import type { SubscriptionOf } from './subscription.ts'

/** A 营销通 PV order as 「我的产品」 shows it. */
export type PvProduct = SubscriptionOf<'pv'>

/** The views of each of its packs. */
export function viewsOfPack({ sku }: Pick<PvProduct, 'sku'>): number {
  return getSku(sku).views ?? 0
}

/** A, B, … Z, AA, AB …: how the packs of an order are called, in order of purchase. */
export function packName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : packName(Math.floor(index / 26) - 1) + letter
}

/** What is left of its gift and of its packs that were not returned (LIF-06). */
export function viewsLeft(product: PvProduct): number {
  const size = viewsOfPack(product)
  return product.packs.reduce(
    (left, pack) => left + (pack.returned ? 0 : size - pack.used),
    product.gift.views - product.gift.used,
  )
}

/** The orders of one enterprise ID that still serve views on a date, the oldest first (LIF-06). */
export function servingOrders(
  products: readonly PvProduct[],
  { masterAccount, today }: { masterAccount: string; today: CivilDate },
): readonly PvProduct[] {
  return products
    .filter(
      (product) =>
        product.masterAccount === masterAccount &&
        product.ended === null &&
        !product.suspended &&
        product.expiresOn !== null &&
        today <= product.expiresOn,
    )
    .sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))
}

/**
 * Takes views: gifts first, the first given first, then packs in order of purchase (LIF-06). `products`
 * are the serving orders of one ID, the oldest first. What is more than is left is not taken.
 */
export function takeViews(
  products: readonly PvProduct[],
  views: number,
): { readonly products: readonly PvProduct[]; readonly taken: number } {
  let left = views
  const take = (available: number) => {
    const share = Math.min(left, available)
    left -= share
    return share
  }
  const afterGifts = products.map((product) => {
    const { gift } = product
    return { ...product, gift: { ...gift, used: gift.used + take(gift.views - gift.used) } }
  })
  const after = afterGifts.map((product) => {
    const size = viewsOfPack(product)
    const packs = product.packs.map((pack) =>
      pack.returned ? pack : { ...pack, used: pack.used + take(size - pack.used) },
    )
    return { ...product, packs }
  })
  return { products: after, taken: views - left }
}
