import * as z from 'zod/mini'
import { compareYuan, parsePrice, type Yuan, yuan } from '../shared/money.ts'
import { checkedBy } from '../shared/read-input.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { typedAmount } from '../shared/typed-text.ts'

/** The least and the most that one top-up puts on the balance, in 元 (ORD-02). */
export const LEAST_TOP_UP: Yuan = yuan('0.01')
export const MOST_TOP_UP: Yuan = yuan('100000000.00')

/** The amount of a top-up in 元; `not-an-amount` where it is none, or out of bounds (ORD-02). Never throws. */
export function readTopUp(amount: unknown): Result<Yuan, 'not-an-amount'> {
  const price = parsePrice(amount)
  const isWithin =
    price !== undefined &&
    compareYuan(price, LEAST_TOP_UP) >= 0 &&
    compareYuan(price, MOST_TOP_UP) <= 0
  return isWithin ? ok(price) : refuse('not-an-amount')
}

/** The form of a top-up as it may be sent; the message of its issue is the problem's code. */
export const filledTopUpSchema = checkedBy<{ amount: string }>(
  z.object({ amount: z.string() }),
  ({ amount }) => {
    const read = readTopUp(typedAmount(amount))
    return read.ok ? {} : { amount: read.error.code }
  },
)
