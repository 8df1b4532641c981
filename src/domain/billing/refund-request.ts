import * as z from 'zod/mini'
import { normaliseText } from '../identity/index.ts'
import type { SettledOrder } from '../orders/index.ts'
import { addDays, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { compareYuan, subtractYuan, type Yuan } from '../shared/money.ts'
import { checkedBy } from '../shared/read-input.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Subscription } from '../subscriptions/index.ts'
import type { explainPvRefund } from './explain-pv-refund.ts'
import { lastPvRefundDay } from './pv-refund.ts'
import { refundEligibility } from './refund-eligibility.ts'
import {
  nextRefundState,
  REFUND_REASONS,
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
  | 'unknown-pack'
  | 'malformed'

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

/** What is filled in to ask for a refund; the proof as it was chosen, null: none (REF-03). */
export const refundFormSchema = z.object({
  reason: z.enum(REFUND_REASONS),
  packs: z.array(z.string()),
  proof: z.nullable(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })),
  acknowledged: z.boolean(),
})

export type RefundForm = z.infer<typeof refundFormSchema>

export type RefundProblems = {
  readonly proof?: 'proof-missing'
  readonly acknowledged?: 'not-acknowledged'
  readonly packs?: 'nothing-to-refund'
}

/** What is still missing of a request, by field (REF-03, REF-06). */
export function refundProblems(
  line: Subscription['line'],
  wish: { packs: readonly string[]; proof: object | null; acknowledged: boolean },
): RefundProblems {
  return {
    ...(asksForProof(line) && wish.proof === null && { proof: 'proof-missing' }),
    ...(!wish.acknowledged && { acknowledged: 'not-acknowledged' }),
    ...(line === 'pv' && wish.packs.length === 0 && { packs: 'nothing-to-refund' }),
  }
}

/** A form that may be sent for an order of this line; the message of each issue is its problem's code. */
export function filledRefundSchemaOf(
  line: Subscription['line'],
): z.ZodMiniType<RefundForm, RefundForm> {
  return checkedBy(refundFormSchema, (form) => refundProblems(line, form))
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
  if (!REFUND_REASONS.includes(wish.reason)) return refuse('malformed')
  const allowed = checkRefund(situation, wish.reason)
  if (!allowed.ok) return allowed
  const missing = refundProblems(product.line, wish)
  const problem = missing.proof ?? missing.acknowledged ?? missing.packs
  if (problem) return refuse(problem)
  if (!isEachOnce(wish.packs, explained?.lines.length ?? 0)) return refuse('unknown-pack')
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

/** Whether each of the named packs was found, and once. */
function isEachOnce(packs: readonly string[], found: number): boolean {
  return packs.length === found && new Set(packs).size === found
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
  const next = nextRefundState(request.state, decision.granted ? 'grant' : 'refuse')
  if (!next.ok) return next
  const decided = (what: string, reason?: string): RefundRequest['timeline'] => [
    ...request.timeline,
    { at, by: 'reviewer', what, ...(reason !== undefined && { reason }) },
  ]
  if (decision.granted) {
    const timeline = decided('refund-granted')
    return ok({ ...request, state: next.value, amount: decision.amount, timeline })
  }
  const reason = normaliseText(decision.reason)
  if (reason === '') return refuse('reason-missing')
  return ok({ ...request, state: next.value, timeline: decided('refund-refused', reason) })
}
