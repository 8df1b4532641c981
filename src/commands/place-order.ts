import * as z from 'zod/mini'
import type { AppChange, AppRecords, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import type { Decision } from '../api/ports.ts'
import type { Account } from '../domain/account/index.ts'
import {
  checkPurchase,
  isOpen,
  isSettled,
  mayOrder,
  type Order,
  type OrderDraft,
  openOrder,
  type Purchase,
  type PurchaseProblem,
  productsOf,
  purchaseSchema,
  renews,
  updateOrder,
} from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { demoSettings } from '../policies/demo-settings.ts'
import { takeNumber } from '../policies/numbering.ts'
import type { PurchaseRefusal } from '../policies/purchases/purchase-kind.ts'
import { draftOrder } from '../policies/purchases/purchase-kinds.ts'

export type PlaceOrder = {
  readonly purchase: Purchase
  /** The agreement was ticked (APP-10); absent where none is asked for. */
  readonly agreed?: boolean | undefined
}

/**
 * - `unknown-account`: the account is damaged or gone
 * - a purchase problem: what is wished is no purchase, before any record is looked at
 * - a purchase refusal: it cannot be ordered as the records stand, or not by this account (ELI-01)
 * - `agreement-missing`: the agreement was not ticked (APP-10)
 * - `renewal-waiting`: a renewal of one of the products waits in another order already (RNW-02)
 * - `record-damaged`: how a promotion was set can no longer be read
 */
export type PlaceOrderRefusal =
  | 'unknown-account'
  | PurchaseProblem
  | PurchaseRefusal
  | 'agreement-missing'
  | 'renewal-waiting'
  | 'record-damaged'

/**
 * 「去支付」, 「提交订单」, 「立即购买」: one order, whose number is answered (ORD-01). The same key, an application,
 * and an offered service give the order that is there; a product has at most one unpaid renewal and one unpaid addition, which a second
 * press opens, updated.
 */
export const placeOrder = command<PlaceOrder, string, PlaceOrderRefusal>({
  name: 'place-order',
  input: z.object({ purchase: purchaseSchema, agreed: z.optional(z.boolean()) }),
  decide: (records, { purchase, agreed = true }, { now, key }) => {
    const account = records.get('account', 'main')
    if (!account) return refuse('unknown-account')
    const checked = checkPurchase(purchase)
    if (!checked.ok) return checked
    const asked = { key, wished: checked.value }
    const earlier = records.list('order').find((order) => isSame(records, order, asked))
    if (earlier) return ok({ changes: [], value: earlier.id })
    return agreed ? place(records, asked, { account, at: now }) : refuse('agreement-missing')
  },
})

/** A new order, or the one that is open for the same thing, updated (ORD-01). */
function place(
  records: AppView,
  { key, wished }: { key: string; wished: Purchase },
  { account, at }: { account: Account; at: Instant },
): Result<Decision<AppRecords, string>, PurchaseRefusal | 'renewal-waiting' | 'record-damaged'> {
  const drafted = draftWithGift(records, wished, at)
  if (!drafted.ok) return drafted
  const { draft, changes } = drafted.value
  const eligible = mayOrder(account, draft)
  if (!eligible.ok) return eligible
  const open = openOrderOf(records, draft)
  if (waitsElsewhere(records, draft, open)) return refuse('renewal-waiting')
  if (open?.state === 'confirming') return ok({ changes: [], value: open.id })
  if (open) {
    const put = { ...updateOrder(open, draft, at), key }
    return ok({ changes: [{ type: 'order', put }], value: open.id })
  }
  const next = takeNumber(records, 'order', at)
  const create = openOrder({ id: next.id, key }, draft, at)
  return ok({ changes: [next.taken, { type: 'order', create }, ...changes], value: next.id })
}

/** Pressed twice, reloaded or in two tabs: the order of this key, or the one that this application or offer has (ORD-01). */
function isSame(
  records: AppView,
  order: Order,
  { key, wished }: { key: string; wished: Purchase },
): boolean {
  if (order.state === 'closed') return false
  const { purchase } = order
  if (purchase.what === 'application' && wished.what === 'application') {
    if (purchase.applicationId !== wished.applicationId) return false
    const isWaiting = records.get('application', wished.applicationId)?.state === 'awaiting-payment'
    return isSettled(order) || (isWaiting && isOpen(order))
  }
  if (purchase.what === 'service' && wished.what === 'service') {
    return purchase.consultationId === wished.consultationId
  }
  return order.key === key
}

/** The unpaid order that this one takes the place of: of the same kind for the same products (ORD-01). */
function openOrderOf(records: AppView, { purchase }: OrderDraft) {
  const { what } = purchase
  if (what !== 'renewal' && what !== 'renewals' && what !== 'addition') return undefined
  const wanted = keyOf(purchase)
  return records
    .list('order')
    .filter(isOpen)
    .find((order) => order.purchase.what === what && keyOf(order.purchase) === wanted)
}

/** Whether a renewal of one of the products is open in another order: a product is never renewed by two (RNW-02). */
function waitsElsewhere(
  records: AppView,
  { purchase }: OrderDraft,
  open: Order | undefined,
): boolean {
  if (purchase.what !== 'renewal' && purchase.what !== 'renewals') return false
  const others = records.list('order').filter((order) => isOpen(order) && order.id !== open?.id)
  const wanted = productsOf(purchase)
  return others.some((order) => wanted.some((id) => renews(order.purchase, id)))
}

function keyOf(purchase: Purchase): string {
  return [...productsOf(purchase)].sort().join(' ')
}

/** What is ordered, and what else that changes. */
function draftWithGift(records: AppView, wished: Purchase, at: Instant) {
  const gift = withGift(records, wished)
  if (!gift.ok) return gift
  const draft = draftOrder(records, gift.value.purchase, { at, placing: true })
  return draft.ok ? ok({ draft: draft.value, changes: gift.value.changes }) : draft
}

/** A promotion's views go with the next PV order, once. */
function withGift(
  records: AppView,
  purchase: Purchase,
): Result<{ purchase: Purchase; changes: AppChange[] }, 'record-damaged'> {
  if (purchase.what !== 'pv') return ok({ purchase, changes: [] })
  const settings = demoSettings(records)
  if (!settings.ok) return settings
  const { nextGiftViews: giftViews } = settings.value
  if (giftViews === 0) return ok({ purchase, changes: [] })
  return ok({
    purchase: { ...purchase, giftViews },
    changes: [{ type: 'demo-settings', put: { ...settings.value, nextGiftViews: 0 } }],
  })
}
