import type { SettledOrder } from '../orders/index.ts'
import { addDays, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { PvProduct, Subscription } from '../subscriptions/index.ts'
import { packName, viewsOfPack } from '../subscriptions/index.ts'
import { lastPvRefundDay, type PvRefundRequest, pvRefund } from './pv-refund.ts'
import { refundEligibility } from './refund-eligibility.ts'
import {
  REFUND_REASONS,
  type RefundPack,
  type RefundReason,
  type RefundRequest,
} from './refund-record.ts'
import { REFUND_WINDOWS } from './refund-windows.ts'

export type RefundRefusal =
  | 'refund-window'
  | 'refund-not-supported'
  | 'invoice-issued'
  | 'suspended'
  | 'refund-reviewing'
  | 'nothing-to-refund'
  | 'proof-missing'
  | 'not-acknowledged'

/** What decides whether an order can be refunded today, apart from the calendar. */
export type RefundSituation = {
  readonly order: SettledOrder
  /** The product that the order opened. */
  readonly product: Subscription
  readonly hasInvoice: boolean
  readonly today: CivilDate
}

/** Whether the order can be refunded today for this reason, or why not (chapter 8 of the register). */
export function checkRefund(
  { order, product, hasInvoice, today }: RefundSituation,
  reason: RefundReason,
): Result<null, RefundRefusal> {
  if (order.state === 'refunding') return refuse('refund-reviewing')
  if (order.state === 'refunded' || product.ended) return refuse('nothing-to-refund')
  const answer = refundEligibility({
    product: product.line,
    orderKind: order.kind === 'recharge' ? 'addition' : order.kind,
    // While it is being deployed nothing has opened yet: every day is the first (ORD-09).
    openedOn: product.openedOn ?? today,
    today,
    suspended: product.suspended,
    defect: reason === 'defect',
    openedMasterAccount: product.orderId === order.id,
  })
  if (answer.allowed) return hasInvoice ? refuse('invoice-issued') : ok(null)
  if (answer.rule === 'REF-02') return refuse('suspended')
  return refuse(isRefundable(product.line) ? 'refund-window' : 'refund-not-supported')
}

/** Why the order cannot be refunded today for any reason; null: it can. A defect has the longest window. */
export function whyNoRefund(situation: RefundSituation): RefundRefusal | null {
  const reasons = REFUND_REASONS.filter((reason) => isReasonOf(situation.product.line, reason))
  const answers = reasons.map((reason) => checkRefund(situation, reason))
  if (answers.some(({ ok: isPossible }) => isPossible)) return null
  const last = answers.at(-1)
  return last && !last.ok ? last.error.code : null
}

/** PV packs are returned within their month without any reason (REF-05). */
export function isReasonOf(line: Subscription['line'], reason: RefundReason): boolean {
  return line !== 'pv' || reason === 'no-reason'
}

/** Whether orders of this line are ever refunded (chapter 8 of the register). */
export function isRefundable(line: Subscription['line']): boolean {
  return line === 'online' || line === 'phone' || line === 'cdp' || line === 'pv'
}

/** The last day of the window of a reason; null where nothing runs yet, or ever (REF-01, REF-05). */
export function lastRefundDay(
  { line, openedOn }: Pick<Subscription, 'line' | 'openedOn'>,
  reason: RefundReason,
): CivilDate | null {
  const window = REFUND_WINDOWS[line]
  if (openedOn === null || window.kind === 'none') return null
  if (window.kind === 'months') return lastPvRefundDay(openedOn)
  return addDays(openedOn, reason === 'defect' ? window.defect : window.noReason)
}

/** Whether the refund asks for an uploaded proof with the company seal (REF-03). */
export function asksForProof(line: Subscription['line']): boolean {
  return line !== 'pv'
}

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

/** What the request says; the proof is sealed already. */
export type RefundWish = {
  readonly reason: RefundReason
  readonly packs: readonly string[]
  readonly proof: RefundRequest['proof']
  /** 「我已知晓退款后资源会被回收且数据无法恢复」 (REF-03). */
  readonly acknowledged: boolean
}

/** 「提交退款申请」: under review from now on, judged by today (REF-12). */
export function requestRefund(
  id: string,
  {
    situation,
    wish,
    explained,
    at,
  }: {
    situation: RefundSituation
    wish: RefundWish
    /** Of a PV order; others are refunded whole. */
    explained: ReturnType<typeof explainPvRefund> | null
    at: Instant
  },
): Result<RefundRequest, RefundRefusal> {
  const { order, product } = situation
  const allowed = checkRefund(situation, wish.reason)
  if (!allowed.ok) return allowed
  if (asksForProof(product.line) && !wish.proof) return refuse('proof-missing')
  if (!wish.acknowledged) return refuse('not-acknowledged')
  if (explained && explained.lines.length === 0) return refuse('nothing-to-refund')
  return ok({
    id,
    orderId: order.id,
    productId: product.id,
    reason: wish.reason,
    packs: [...wish.packs],
    proof: wish.proof,
    amount: atMostPaid(order, explained?.total ?? order.payment.amount),
    explanation: [...(explained?.lines ?? [])],
    requestedOn: civilDateOf(at),
    state: 'reviewing',
    timeline: [{ at, by: 'customer', what: 'refund-requested' }],
  })
}

/** Refunds of an order add up to at most its cash payment (REF-08). */
export function atMostPaid(order: SettledOrder, amount: Yuan): Yuan {
  const left = subtractYuan(order.payment.amount, order.refunded)
  return compareYuan(amount, left) > 0 ? left : amount
}

/** The reviewer's decision, with a reason where it is a refusal (REF-10). */
export function decideRefund(
  request: RefundRequest,
  decision: { granted: true; amount: Yuan } | { granted: false; reason: string },
  at: Instant,
): Result<RefundRequest, 'illegal-transition' | 'reason-missing'> {
  if (request.state !== 'reviewing') return refuse('illegal-transition')
  if (decision.granted) {
    const timeline = [...request.timeline, { at, by: 'reviewer' as const, what: 'refund-granted' }]
    return ok({ ...request, state: 'granted', amount: decision.amount, timeline })
  }
  const reason = decision.reason.trim()
  if (reason === '') return refuse('reason-missing')
  const timeline = [
    ...request.timeline,
    { at, by: 'reviewer' as const, what: 'refund-refused', reason },
  ]
  return ok({ ...request, state: 'refused', timeline })
}
