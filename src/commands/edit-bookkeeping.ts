import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { isBookkeepingFixed, partFor, withBookkeeping } from '../domain/billing/index.ts'
import {
  type Bookkeeping,
  bookkeepingProblems,
  bookkeepingSchema,
  normaliseBookkeeping,
} from '../domain/orders/index.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { StagedRecords } from '../policies/staged-records.ts'

export type EditBookkeeping = {
  /** 订单编号. */
  readonly orderId: string
  /** Orders that get the same entries. */
  readonly others?: readonly string[] | undefined
  readonly bookkeeping: Bookkeeping
}

/**
 * - `unknown-order`: there is no order of this number
 * - `bookkeeping-fixed`: an invoice of it was issued and says what it is known by (BIL-03)
 * - `incomplete`: an entry is longer than 50 characters
 */
export type EditBookkeepingRefusal = 'unknown-order' | 'bookkeeping-fixed' | 'incomplete'

/** One of the other orders that cannot have the entries, and why: nothing of any order is changed then. */
export type OtherInTheWay = {
  readonly orderId: string
  readonly code: Exclude<EditBookkeepingRefusal, 'incomplete'>
}

/**
 * 「PO 号」, 「成本中心」 and 「备注」 of one order or several, all or none, also on their invoices that are not issued yet
 * (BIL-03). Answers with the order in the way; null: they are kept.
 */
export const editBookkeeping = command<
  EditBookkeeping,
  OtherInTheWay | null,
  EditBookkeepingRefusal
>({
  name: 'edit-bookkeeping',
  input: z.object({
    orderId: z.string(),
    others: z.optional(z.array(z.string())),
    bookkeeping: bookkeepingSchema,
  }),
  decide: (records, { orderId, others = [], bookkeeping }) => {
    const staged = new StagedRecords(records)
    for (const id of [orderId, ...others]) {
      const edited = edit(staged, id, bookkeeping)
      if (edited.ok) staged.apply(edited.value)
      else if (id === orderId || edited.error.code === 'incomplete') return edited
      else return ok({ changes: [], value: { orderId: id, code: edited.error.code } })
    }
    return ok({ changes: staged.changes, value: null })
  },
})

function edit(
  records: AppView,
  orderId: string,
  bookkeeping: Bookkeeping,
): Result<readonly AppChange[], EditBookkeepingRefusal> {
  const order = records.get('order', orderId)
  if (!order) return refuse('unknown-order')
  const invoices = records.list('invoice')
  if (isBookkeepingFixed(orderId, invoices)) return refuse('bookkeeping-fixed')
  if (Object.keys(bookkeepingProblems(bookkeeping)).length > 0) return refuse('incomplete')
  const put = { ...order, bookkeeping: normaliseBookkeeping(bookkeeping) }
  const changes: AppChange[] = invoices
    .filter((invoice) => invoice.state === 'issuing' && partFor(invoice, orderId))
    .map((invoice) => ({ type: 'invoice', put: withBookkeeping(invoice, put) }))
  return ok([{ type: 'order', put }, ...changes])
}
