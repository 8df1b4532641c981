import type { SettledOrder } from '../orders/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { type Yuan, ZERO_YUAN } from '../shared/money.ts'
import type { PvProduct } from '../subscriptions/index.ts'
import { packName, viewsOfPack } from '../subscriptions/index.ts'
import { type PvRefundRequest, pvRefund } from './pv-refund.ts'
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

/**
 * What returning packs of an order pays (REF-05, REF-06, REF-09). `serving` are all orders of the same
 * enterprise ID that still serve views, the oldest first: their packs and gifts share the use.
 *
 * @param on the day of the request: it decides the window, however late the review is (REF-12)
 */
export function explainPvRefund(
  serving: readonly { readonly order: SettledOrder; readonly product: PvProduct }[],
  { orderId, packs, on }: { orderId: string; packs: readonly string[]; on: CivilDate },
): { readonly lines: readonly RefundPack[]; readonly total: Yuan } {
  const answer = pvRefund(pvRefundRequest(serving, { orderId, packs, on }))
  const own = serving.find(({ order }) => order.id === orderId)
  if (!answer.ok || !own) return { lines: [], total: ZERO_YUAN }
  const paid = pricePerPack(own.order)
  const lines = answer.value.packs.map(({ id, used, refund }) => ({
    id: id.slice(id.indexOf(':') + 1),
    paid,
    used,
    refund,
  }))
  return { lines, total: answer.value.total }
}

function pvRefundRequest(
  serving: readonly { readonly order: SettledOrder; readonly product: PvProduct }[],
  { orderId, packs, on }: { orderId: string; packs: readonly string[]; on: CivilDate },
): PvRefundRequest {
  const live = serving.flatMap(({ order, product }) =>
    product.packs.flatMap((pack, index) => {
      if (pack.returned) return []
      const bought = product.openedOn ?? on
      return [
        {
          id: `${order.id}:${packName(index)}`,
          orderId: order.id,
          views: viewsOfPack(product),
          paid: pricePerPack(order),
          // Bought between the request and its review: no part of it, but it shares the use.
          purchasedOn: bought > on ? on : bought,
          used: pack.used,
        },
      ]
    }),
  )
  const gifts = serving
    .filter(({ product }) => product.gift.views > 0)
    .map(({ order, product }) => ({ orderId: order.id, views: product.gift.views }))
  const used = [
    ...live.map((pack) => pack.used),
    ...serving.map(({ product }) => product.gift.used),
  ].reduce((sum, views) => sum + views, 0)
  return {
    packs: live.map(({ used: _, ...pack }) => pack),
    gifts,
    viewsUsed: used,
    packIds: packs.map((name) => `${orderId}:${name}`),
    today: on,
  }
}
