import { useView } from '../../../app/hooks.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { accountSummary } from '../../../queries/account-summary.ts'
import { AccountLine } from './account-line.tsx'
import { Waiting } from './waiting.tsx'

/**
 * The account as the records tell it, and what has news. The reminder comes below the line that was
 * there from the start, so that the first thing on the page does not move.
 */
export function AccountFacts() {
  const summary = useView(accountSummary, {})
  const facts = summary && { ...summary, balance: formatPrice(summary.balance) }
  return (
    <>
      <AccountLine facts={facts} />
      <Waiting />
    </>
  )
}
