import type { SettledOrder } from '../orders/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { sumYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { type PvProduct, packName, voidGift } from '../subscriptions/index.ts'
import { packRefund } from './pv-refund.ts'
import type { RefundPack } from './refund-record.ts'

/** 元 of one pack of a PV order: no voucher is taken, so all of it was cash (PRC-10). */
function pricePerPack({ quote }: SettledOrder): Yuan {
  const [line] = quote.lines
  return line?.unitPrice ?? ZERO_YUAN
}

/** Names of the packs of a PV order that were not returned yet. */
export function returnablePacks(product: PvProduct): readonly string[] {
  return product.packs.flatMap((pack, index) => (pack.returned ? [] : [packName(index)]))
}

/** Which packs of which product go back. */
export type ReturnedPacks = {
  readonly order: SettledOrder
  readonly productId: string
  /** Their names: A, B … */
  readonly packs: readonly string[]
  /** The day of the request: it decides the window, however late the review is (REF-12). */
  readonly on: CivilDate
}

/**
 * What returning packs of an order pays, in 元 (REF-05, REF-06, REF-09): each pack by what it served itself and
 * by what its order's void gift had served while it was in force. Names that stand for no pack, or for
 * a returned one, are left out. `products` are all PV products of the enterprise ID, the oldest first.
 */
export function explainPvRefund(
  products: readonly PvProduct[],
  { order, productId, packs, on }: ReturnedPacks,
): { readonly lines: readonly RefundPack[]; readonly total: Yuan } {
  const own = voidGift(products, productId).find(({ id }) => id === productId)
  if (!own) return { lines: [], total: ZERO_YUAN }
  const paid = pricePerPack(order)
  const purchasedOn = own.openedOn ?? on
  const lines = own.packs.flatMap(({ used, returned }, index) => {
    const id = packName(index)
    if (returned || !packs.includes(id)) return []
    return [{ id, paid, used, refund: packRefund({ paid, purchasedOn }, used, on) }]
  })
  return { lines, total: sumYuan(lines.map(({ refund }) => refund)) }
}
