import type { AppView, Ports } from '../api/app-records.ts'
import type { FileChange } from '../api/ports.ts'
import {
  explainPvRefund,
  hasStandingInvoice,
  markRefunding,
  type RefundSituation,
  type RefundWish,
  requestRefund as requested,
} from '../domain/billing/index.ts'
import type { Order, SettledOrder } from '../domain/orders/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { SubscriptionOf } from '../domain/subscriptions/index.ts'
import { belongsTo } from '../policies/close-orders.ts'
import { takeNumber } from '../policies/numbering.ts'
import { robotsIn } from '../policies/purchases/renewal.ts'
import { pvProductsIn } from '../policies/pv-alert.ts'
import { checkFile } from './check-file.ts'

export type RequestRefund = Omit<RefundWish, 'proof'> & {
  readonly orderId: string
  /** The proof as it was chosen; null: none (REF-03). */
  readonly proof: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** 「提交退款申请」: the proof is sealed, the order is under review (REF-03, REF-12). Returns the request. */
export async function requestRefund(ports: Ports, { orderId, proof, ...wish }: RequestRefund) {
  const { store, clock, files, vault } = ports
  if (proof && !(proof.bytes instanceof Uint8Array && typeof proof.name === 'string')) {
    return refuse('malformed')
  }
  if (proof && !vault.canSeal()) return refuse('sealing-unavailable')
  const checked = proof && (await checkFile(ports, proof.bytes, { pdf: true }))
  if (checked && !checked.ok) return checked
  const sealed = proof && (await files.seal(proof.bytes))
  const sealedName = proof && (await vault.seal(proof.name))
  return store.commit((records) => {
    const at = clock.now()
    const situation = refundSituation(records, orderId, civilDateOf(at))
    if (!situation) return refuse('unknown-order')
    const { order } = situation
    const next = takeNumber(records, 'refund', at)
    const kept = sealed &&
      checked &&
      proof && {
        fileId: sealed.id,
        sealedName,
        kind: checked.value.kind,
        bytes: proof.bytes.length,
      }
    const request = requested(next.id, {
      situation,
      wish: { ...wish, proof: kept },
      explained: explainedFor(records, situation, wish.packs),
      at,
    })
    if (!request.ok) return request
    if (order.state !== 'paid' && order.state !== 'partly-refunded') {
      return refuse('refund-reviewing')
    }
    const put = markRefunding(order, next.id, at)
    const added: readonly FileChange[] = sealed ? [sealed] : []
    return ok({
      changes: [next.taken, { type: 'refund', create: request.value }, { type: 'order', put }],
      files: added,
      value: next.id,
    })
  })
}

/** What decides over refunding an order today; null where it was never paid or opened nothing. */
export function refundSituation(
  records: AppView,
  orderId: string,
  today: CivilDate,
): (RefundSituation & { readonly order: SettledOrder }) | null {
  const order: Order | undefined = records.get('order', orderId)
  if (!order || !isSettled(order)) return null
  const [productId] = order.productIds
  const product = productId === undefined ? undefined : records.get('subscription', productId)
  if (!product) return null
  const hasInvoice = hasStandingInvoice(order.id, records.list('invoice'))
  return { order, product, hasInvoice, today }
}

/** How a refund of PV packs comes about; null for an order that is refunded whole (REF-09). */
export function explainedFor(
  records: AppView,
  { order, product, today }: RefundSituation,
  packs: readonly string[],
) {
  if (product.line !== 'pv') return null
  const products = pvProductsIn(records, product)
  return explainPvRefund(products, { order, productId: product.id, packs, on: today })
}

/** What a refund takes along (REF-11): reclaimed or closed with the product, and not refunded. */
export type Cascade = {
  readonly robots: readonly SubscriptionOf<'robot'>[]
  /** Paid additions, renewals and recharges of the product and its robots. */
  readonly orders: readonly SettledOrder[]
  /** Orders that wait for their payment, and close uncharged. */
  readonly unpaid: readonly Order[]
}

/** The robots of a product and all orders for it and for them, but the one that is refunded (REF-11). */
export function cascade(records: AppView, { order, product }: RefundSituation): Cascade {
  const robots = robotsIn(records).filter(
    (robot) => robot.productId === product.id && robot.ended === null,
  )
  const ids = [product.id, ...robots.map(({ id }) => id)]
  const others = records
    .list('order')
    .filter(({ id }) => id !== order.id)
    .filter((one) => belongsTo(records, one, ids))
  return {
    robots,
    orders: others.filter(isSettled).filter(({ state }) => state !== 'refunded'),
    unpaid: others.filter(({ state }) => state === 'unpaid'),
  }
}
