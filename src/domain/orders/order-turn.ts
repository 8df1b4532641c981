import type { Instant } from '../shared/instant.ts'
import { oldestFirst } from '../shared/moment-order.ts'

type Placed = { readonly id: string; readonly createdAt: Instant }

/** Orders take their turn as they were placed, the oldest first: paid together, invoiced together, listed (BIL-01, BIL-02). */
export const inOrderTurn: (a: Placed, b: Placed) => number = oldestFirst(
  ({ createdAt }: Placed) => createdAt,
)
