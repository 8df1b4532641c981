import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type OrderDraft, type Purchase, purchaseSchema } from '../domain/orders/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import type { Result } from '../domain/shared/result.ts'
import type { PurchaseRefusal } from '../policies/purchases/purchase-kind.ts'
import { draftOrder } from '../policies/purchases/purchase-kinds.ts'

/**
 * The order that a purchase makes as of now, or why it is refused (PRC-14); null while it is not filled in. What is no
 * purchase is refused as `malformed`: a form asks with every key.
 */
export const orderDraft = query<
  { purchase: Purchase | null },
  Result<OrderDraft, PurchaseRefusal | 'malformed'> | null
>({
  name: 'order-draft',
  input: z.object({ purchase: z.custom<Purchase | null>() }),
  reads: ['application', 'subscription', 'consultation', 'refund'],
  readsDay: true,
  view: (records, { purchase }, { now: at }) => {
    if (purchase === null) return null
    const read = readInput(purchaseSchema, purchase)
    return read.ok ? draftOrder(records, read.value, { at, placing: true }) : read
  },
})
