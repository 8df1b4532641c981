import * as z from 'zod/mini'
import type { Instant } from '../shared/instant.ts'
import { oldestFirst } from '../shared/moment-order.ts'
import { addYuan, subtractYuan, sumYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { instantSchema, yuanSchema } from '../shared/schemas.ts'

/** In the order in which they come about within a moment: what comes in is there before it pays. */
const KINDS = ['opening', 'top-up', 'late-payment', 'payment', 'refund', 'adjustment'] as const

/**
 * One movement of the account's balance (ORD-10). The balance is their sum, so it
 * is never read, changed and written. `id` derives from what moved the money, so
 * that the same thing cannot move it twice (ORD-01).
 */
export const movementSchema = z.object({
  id: z.string(),
  at: instantSchema,
  /** 元, signed: positive comes in, negative goes out. */
  amount: yuanSchema,
  kind: z.enum(KINDS),
  orderId: z.nullable(z.string()),
})

export type Movement = z.infer<typeof movementSchema>

/** The balance in 元: what all movements add up to (ORD-10). */
export function balanceOf(movements: readonly Movement[]): Yuan {
  return sumYuan(movements.map((movement) => movement.amount))
}

/** Every movement with the balance after it, oldest first: the last one is the balance (ORD-10). */
export function movementsWithBalance(
  movements: readonly Movement[],
): readonly (Movement & { balance: Yuan })[] {
  const sorted = [...movements].sort(
    oldestFirst(
      ({ at }) => at,
      ({ kind }) => KINDS.indexOf(kind),
    ),
  )
  let balance = ZERO_YUAN
  return sorted.map((movement) => {
    balance = addYuan(balance, movement.amount)
    return { ...movement, balance }
  })
}

/** The charge of `paid` 元 for an order; its id allows one for each order (ORD-01). */
export function chargeForOrder(orderId: string, paid: Yuan, at: Instant): Movement {
  const amount = subtractYuan(ZERO_YUAN, paid)
  return { id: `payment-${orderId}`, at, amount, kind: 'payment', orderId }
}
