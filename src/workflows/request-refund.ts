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
import type { AppView, Ports } from './app-records.ts'
import { pvOrdersOf } from './consume.ts'
import { takeNumber } from './numbering.ts'
import type { FileChange } from './ports.ts'

export type RequestRefund = Omit<RefundWish, 'proof'> & {
  readonly orderId: string
  /** The proof as it was chosen; null: none (REF-03). */
  readonly proof: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** 「提交退款申请」: the proof is sealed, the order is under review (REF-03, REF-12). Gives the request. */
export async function requestRefund(
  { store, clock, files }: Ports,
  { orderId, proof, ...wish }: RequestRefund,
) {
  const sealed = proof && (await files.seal(proof.bytes))
  return store.commit((records) => {
    const at = clock.now()
    const situation = refundSituation(records, orderId, civilDateOf(at))
    if (!situation) return refuse('unknown-order')
    const { order } = situation
    const next = takeNumber(records, 'refund', at)
    const kept = sealed &&
      proof && { fileId: sealed.id, name: proof.name, bytes: proof.bytes.length }
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
      changes: [next.taken, { type: 'refund', put: request.value }, { type: 'order', put }],
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
  return explainPvRefund(servingWithOrders(records, product, today), {
    orderId: order.id,
    packs,
    on: today,
  })
}

function servingWithOrders(
  records: AppView,
  product: Parameters<typeof pvOrdersOf>[1],
  today: CivilDate,
) {
  return pvOrdersOf(records, product, today).flatMap((serving) => {
    const order = serving.orderId === null ? undefined : records.get('order', serving.orderId)
    return order && isSettled(order) ? [{ order, product: serving }] : []
  })
}
