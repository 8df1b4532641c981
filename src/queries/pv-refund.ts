import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { sumYuan, type Yuan } from '../domain/shared/money.ts'
import { packName, type Subscription } from '../domain/subscriptions/index.ts'
import { explainedFor, refundSituation } from '../policies/refund-situation.ts'

export type ExplainedPack = {
  readonly id: string
  /** What was paid for it, and what comes back, in 元. */
  readonly paid: Yuan
  readonly refund: Yuan
  /** Views that it served, with those that fall on it. */
  readonly used: number
  /** Views of a void gift that fall on this pack (REF-06). */
  readonly recharged: number
}

/** All packs together, in 元 and views. */
export type ExplainedPvRefund = {
  readonly lines: readonly ExplainedPack[]
  readonly paid: Yuan
  readonly used: number
  readonly total: Yuan
}

/**
 * How the refund of these packs of an order comes about, by the same decision that pays it (REF-05, REF-09); null for an
 * order that is refunded whole.
 */
export const pvRefund = query<
  { orderId: string; packs: readonly string[] },
  ExplainedPvRefund | null
>({
  name: 'pv-refund',
  input: z.object({ orderId: z.string(), packs: z.array(z.string()) }),
  reads: ['order', 'subscription', 'invoice'],
  readsDay: true,
  view: (records, { orderId, packs }, { today }) => {
    const situation = refundSituation(records, orderId, today)
    const explained = situation && explainedFor(records, situation, packs)
    if (!explained) return null
    const lines: readonly ExplainedPack[] = explained.lines.map((line) => ({
      ...line,
      recharged: Math.max(0, line.used - usedOf(situation.product, line.id)),
    }))
    const paid = sumYuan(lines.map((line) => line.paid))
    const used = lines.reduce((sum, line) => sum + line.used, 0)
    return { lines, paid, used, total: explained.total }
  },
})

/** What the pack had served before its order's gift became void. */
function usedOf(product: Subscription, id: string): number {
  if (product.line !== 'pv') return 0
  return product.packs.find((_, index) => packName(index) === id)?.used ?? 0
}
