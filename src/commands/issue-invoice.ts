import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { issueAndTell } from '../policies/issue-and-tell.ts'

export type IssueInvoice = {
  /** 发票编号. */
  readonly id: string
}

/**
 * - `unknown-invoice`: there is no invoice of this number
 * - `illegal-transition`: it was issued or returned already
 */
export type IssueInvoiceRefusal = 'unknown-invoice' | 'illegal-transition'

/** 「开具发票」 of the demo tools: at once instead of at 00:00, with a message (INV-02). */
export const issueInvoice = command<IssueInvoice, null, IssueInvoiceRefusal>({
  name: 'issue-invoice',
  input: z.object({ id: z.string() }),
  decide: (records, { id }, { now }) => {
    const invoice = records.get('invoice', id)
    if (!invoice) return refuse('unknown-invoice')
    const changes = issueAndTell(invoice, { by: 'reviewer', at: now })
    return changes.ok ? ok({ changes: changes.value, value: null }) : changes
  },
})
