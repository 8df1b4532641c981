import * as z from 'zod/mini'
import type { AppChange, AppRecords, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import type { Decision } from '../api/ports.ts'
import {
  afterPvRefund,
  atMostPaid,
  decideRefund as decideRequest,
  endProduct,
  type explainPvRefund,
  markRefunded,
  markRefundRefused,
  type RefundRequest,
} from '../domain/billing/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { movableOrder, type OrderIn } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'
import { closeOrdersOf } from '../policies/close-orders.ts'
import { pvProductsIn, withPvAlerts } from '../policies/pv-alerts.ts'
import { explainedFor } from '../policies/refund-situation.ts'
import { robotIdsOf } from '../policies/robots-of.ts'
import { squashChanges } from '../policies/staged-records.ts'

/** `id`: of the request. A refusal gives its reason. */
export type DecideRefund =
  | { readonly id: string; readonly granted: true }
  | { readonly id: string; readonly granted: false; readonly reason: string }

/**
 * - `illegal-transition`: there is no request of this number under review
 * - `suspended`: the product was suspended since, so it can only be refused (REF-02)
 * - `reason-missing`: refused without a word (REF-10)
 */
export type DecideRefundRefusal = 'illegal-transition' | 'suspended' | 'reason-missing'

/** 「同意退款」 and 「拒绝退款」: the reviewer's decision, and all that it brings about (REF-04, REF-10). */
export const decideRefund = command<DecideRefund, null, DecideRefundRefusal>({
  name: 'decide-refund',
  input: z.discriminatedUnion('granted', [
    z.object({ granted: z.literal(true), id: z.string() }),
    z.object({ granted: z.literal(false), id: z.string(), reason: z.string() }),
  ]),
  decide: (records, verdict, { now: at }) => {
    const request = records.get('refund', verdict.id)
    const asked = request && records.get('order', request.orderId)
    const product = request && records.get('subscription', request.productId)
    if (!request || !product || !asked) return refuse('illegal-transition')
    const command = verdict.granted ? 'grant-refund' : 'refuse-refund'
    const decidable = movableOrder(asked, command, 'reviewer')
    if (!decidable.ok) return decidable
    const order = decidable.value
    if (!verdict.granted) return refuseRefund(request, order, { reason: verdict.reason, at })
    // Suspended since the request: it can only be refused (REF-02).
    if (product.suspended) return refuse('suspended')
    const situation = { order, product, hasInvoice: false, today: request.requestedOn }
    const explained = explainedFor(records, situation, request.packs)
    const amount = atMostPaid(order, explained?.total ?? order.payment.amount)
    const granted = decideRequest(request, { granted: true, amount }, at)
    if (!granted.ok) return granted
    const put = { ...granted.value, explanation: [...(explained?.lines ?? [])] }
    const changes = squashChanges(records, [
      [{ type: 'refund', put }],
      payBack(order, put, at),
      endRefunded(records, { order, product, request: put, explained, at }),
      [{ type: 'message', create: messageFor(order, put, { kind: 'refund-granted', at }) }],
    ])
    return ok({ changes: withPvAlerts(records, changes, at), value: null })
  },
})

function refuseRefund(
  request: RefundRequest,
  order: OrderIn<'refunding'>,
  { reason, at }: { reason: string; at: Instant },
): Result<Decision<AppRecords, null>, 'illegal-transition' | 'reason-missing'> {
  const put = decideRequest(request, { granted: false, reason }, at)
  if (!put.ok) return put
  const told = messageFor(order, put.value, { kind: 'refund-refused', at, reason })
  return ok({
    changes: [
      { type: 'refund', put: put.value },
      { type: 'order', put: markRefundRefused(order, reason, at) },
      { type: 'message', create: told },
    ],
    value: null,
  })
}

/** The cash goes to the balance; what a voucher paid does not come back (REF-04). */
function payBack(order: OrderIn<'refunding'>, { id, amount }: RefundRequest, at: Instant) {
  const movement = { at, amount, kind: 'refund' as const, orderId: order.id }
  return [{ type: 'movement' as const, create: { id: `refund-${id}`, ...movement } }]
}

/** The order, the product with its robots, and the orders that waited for their payment (REF-11, REF-12). */
function endRefunded(
  records: AppView,
  {
    order,
    product,
    request,
    explained,
    at,
  }: {
    order: OrderIn<'refunding'>
    product: Subscription
    request: RefundRequest
    explained: ReturnType<typeof explainPvRefund> | null
    at: Instant
  },
): AppChange[] {
  const { amount, packs } = request
  if (explained && product.line === 'pv') {
    const before = pvProductsIn(records, product)
    const after = afterPvRefund(before, { productId: product.id, packs, at })
    const isWhole = after.some(({ id, ended: end }) => id === product.id && end === 'refunded')
    return [
      { type: 'order', put: markRefunded(order, { amount, isWhole, at }) },
      ...after
        .filter((one, index) => one !== before[index])
        .map((put) => ({ type: 'subscription' as const, put })),
    ]
  }
  const robotIds = robotIdsOf(records, product.id)
  const robots = robotIds.flatMap((id) => records.get('subscription', id) ?? [])
  return [
    { type: 'order', put: markRefunded(order, { amount, isWhole: true, at }) },
    { type: 'subscription', put: endProduct(product, 'refunded', at) },
    ...robots
      .filter((robot) => robot.ended === null)
      .map((robot) => ({
        type: 'subscription' as const,
        put: endProduct(robot, 'reclaimed', at),
      })),
    ...closeOrdersOf(records, [product.id, ...robotIds], at),
  ]
}

function messageFor(
  order: OrderIn<'refunding'>,
  request: RefundRequest,
  {
    kind,
    at,
    reason = '',
  }: { kind: 'refund-granted' | 'refund-refused'; at: Instant; reason?: string },
) {
  return messageOf(kind, {
    event: request.id,
    at,
    facts: {
      order: order.id,
      package: order.title.zh,
      amount: formatPrice(request.amount),
      reason,
    },
    about: { type: 'order', id: order.id },
  })
}
