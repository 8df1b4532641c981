import type { AppChange } from '../api/app-records.ts'
import { type Invoice, issueInvoice, ordersOf } from '../domain/billing/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { ok, type Result } from '../domain/shared/result.ts'

/** An invoice is issued, with a message (INV-02); refused where it was issued or returned already. */
export function issueAndTell(
  invoice: Invoice,
  done: { readonly by: 'system' | 'reviewer'; readonly at: Instant },
): Result<AppChange[], 'illegal-transition'> {
  const put = issueInvoice(invoice, done)
  if (!put.ok) return put
  const message = messageOf('invoice-issued', {
    event: invoice.id,
    at: done.at,
    facts: { number: invoice.id, order: ordersOf(invoice), amount: formatPrice(invoice.amount) },
    about: { type: 'invoice', id: invoice.id },
  })
  return ok([
    { type: 'invoice', put: put.value },
    { type: 'message', create: message },
  ])
}
