import { useToday } from '../../../app/moment.ts'
import { useRecords } from '../../../app/services.ts'
import {
  type RefundRefusal,
  type RefundSituation,
  whyNoRefund,
} from '../../../domain/billing/index.ts'
import type { Order, SettledOrder } from '../../../domain/orders/index.ts'
import { sumYuan, type Yuan } from '../../../domain/shared/money.ts'
import { packName } from '../../../domain/subscriptions/index.ts'
import type { Cascade } from '../../../policies/refund-situation.ts'
import { cascade, explainedFor, refundSituation } from '../../../policies/refund-situation.ts'

export type Refundable = RefundSituation & { readonly order: SettledOrder }

/** An order with what decides over its refund today; `situation` is null where it opened nothing. */
export type RefundCase = {
  readonly order: Order
  readonly situation: Refundable | null
  readonly why: RefundRefusal | null
}

/** Null: there is no such order. */
export function useRefundCase(orderId: string): RefundCase | null {
  const today = useToday()
  return useRecords(['refund-case', orderId, today], (records) => {
    const order = records.get('order', orderId)
    if (!order || today === null) return null
    const situation = refundSituation(records, orderId, today)
    return { order, situation, why: situation && whyNoRefund(situation) }
  })
}

/** What goes with the product (REF-11). */
export function useTakenAlong(situation: Refundable): Cascade {
  return useRecords(['taken-along', situation], (records) => cascade(records, situation))
}

export type ExplainedPack = {
  readonly id: string
  readonly paid: Yuan
  readonly used: number
  readonly refund: Yuan
  /** Views of a void gift that fall on this pack (REF-06). */
  readonly recharged: number
}

/** What the pack had served before its order's gift became void. */
function usedOf({ product }: Refundable, id: string): number {
  if (product.line !== 'pv') return 0
  return product.packs.find((_, index) => packName(index) === id)?.used ?? 0
}

/** How the refund of these packs comes about, by the same decision that pays it (REF-09). */
export function useExplained(situation: Refundable, packs: readonly string[]) {
  return useRecords(['explained', situation, packs.join()], (records) => {
    const explained = explainedFor(records, situation, packs)
    if (!explained) return null
    const lines: readonly ExplainedPack[] = explained.lines.map((line) => ({
      ...line,
      recharged: Math.max(0, line.used - usedOf(situation, line.id)),
    }))
    const paid = sumYuan(lines.map((line) => line.paid))
    const used = lines.reduce((sum, line) => sum + line.used, 0)
    return { lines, paid, used, total: explained.total }
  })
}
