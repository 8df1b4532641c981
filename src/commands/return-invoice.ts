import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { returnInvoice as markReturned } from '../domain/billing/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type ReturnInvoice = {
  /** 发票编号. */
  readonly id: string
}

/**
 * - `unknown-invoice`: there is no invoice of this number
 * - `illegal-transition`: it is not issued, or was returned already
 */
export type ReturnInvoiceRefusal = 'unknown-invoice' | 'illegal-transition'

/** 「退回发票」: it stands in the way of a refund no more (INV-02, REF-07). */
export const returnInvoice = command<ReturnInvoice, null, ReturnInvoiceRefusal>({
  name: 'return-invoice',
  input: z.object({ id: z.string() }),
  decide: (records, { id }, { now }) => {
    const invoice = records.get('invoice', id)
    if (!invoice) return refuse('unknown-invoice')
    const put = markReturned(invoice, now)
    return put.ok ? ok({ changes: [{ type: 'invoice', put: put.value }], value: null }) : put
  },
})
