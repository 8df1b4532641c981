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

/** How many of its gift views were used; 0 of a void gift. */
export function giftUsed({ gift }: Pick<PvProduct, 'gift'>): number {
  return gift.uses.reduce((sum, { views }) => sum + views, 0)
}

/** What is left of its gift and of its packs that were not returned (LIF-06). */
export function viewsLeft(product: PvProduct): number {
  const size = viewsOfPack(product)
  return product.packs.reduce(
    (left, pack) => left + (pack.returned ? 0 : size - pack.used),
    product.gift.views - giftUsed(product),
  )
}

/** All PV products of an enterprise ID, the oldest purchase first. */
export function pvProductsOf(
  products: readonly PvProduct[],
  masterAccount: string,
): readonly PvProduct[] {
  return products
    .filter((product) => product.masterAccount === masterAccount)
    .sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))
}

/** The products of one enterprise ID that still serve views on a date, the oldest first (LIF-06). */
export function servingOrders(
  products: readonly PvProduct[],
  { masterAccount, today }: { masterAccount: string; today: CivilDate },
): readonly PvProduct[] {
  return pvProductsOf(products, masterAccount).filter(
    ({ ended, suspended, expiresOn }) =>
      ended === null && !suspended && expiresOn !== null && today <= expiresOn,
  )
}

/** What is left over all that serves views (LIF-07). */
export function totalLeft(serving: readonly PvProduct[]): number {
  return serving.reduce((sum, product) => sum + viewsLeft(product), 0)
}

/** Takes up to so many of what is there, and says how many. */
type Take = (available: number) => number

/** Hands out views until there are none left. */
function dealing(views: number): { readonly take: Take; readonly rest: () => number } {
  let left = views
  const take: Take = (available) => {
    const share = Math.min(left, available)
    left -= share
    return share
  }
  return { take, rest: () => left }
}

/**
 * Takes views: gifts first, the first given first, then packs in order of purchase (LIF-06). `serving`
 * are the serving products of one ID, the oldest first. What is more than is left is not taken. What
 * served stays what served: nothing that was taken before is dealt anew.
 */
export function takeViews(
  serving: readonly PvProduct[],
  views: number,
): { readonly products: readonly PvProduct[]; readonly taken: number } {
  const { take, rest } = dealing(views)
  const inForce = serving.map(({ id }) => id)
  const afterGifts = serving.map((product) => takeFromGift(product, inForce, take))
  const products = afterGifts.map((product) => takeFromPacks(product, take))
  return { products, taken: views - rest() }
}

function takeFromGift(product: PvProduct, inForce: string[], take: Take): PvProduct {
  const views = take(product.gift.views - giftUsed(product))
  if (views === 0) return product
  const { uses } = product.gift
  const last = uses.at(-1)
  const isSame = last?.inForce.join() === inForce.join()
  const added =
    last && isSame
      ? [...uses.slice(0, -1), { inForce, views: last.views + views }]
      : [...uses, { inForce, views }]
  return { ...product, gift: { ...product.gift, uses: added } }
}

function takeFromPacks(product: PvProduct, take: Take): PvProduct {
  const size = viewsOfPack(product)
  let isTaken = false
  const packs = product.packs.map((pack) => {
    const share = pack.returned ? 0 : take(size - pack.used)
    if (share === 0) return pack
    isTaken = true
    return { ...pack, used: pack.used + share }
  })
  return isTaken ? { ...product, packs } : product
}

/**
 * Makes the gift of a product void: what it served moves onto packs that were in force when it was used,
 * the oldest purchase first, as far as they have room; what no pack can absorb is nobody's (REF-06).
 *
 * @param products all PV products of the enterprise ID, the oldest first
 */
export function voidGift(products: readonly PvProduct[], productId: string): readonly PvProduct[] {
  const uses = products.find(({ id }) => id === productId)?.gift.uses ?? []
  const without = products.map((product) =>
    product.id === productId ? { ...product, gift: { views: 0, uses: [] } } : product,
  )
  return uses.reduce<readonly PvProduct[]>(moveOntoPacks, without)
}

function moveOntoPacks(
  products: readonly PvProduct[],
  { views, inForce }: PvProduct['gift']['uses'][number],
): readonly PvProduct[] {
  const { take } = dealing(views)
  return products.map((product) =>
    inForce.includes(product.id) ? takeFromPacks(product, take) : product,
  )
}
