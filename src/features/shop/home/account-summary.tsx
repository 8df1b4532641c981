import { lazy, Suspense } from 'react'
import { useVisitor } from '../../../app/services.ts'
import { FIRST_ACCOUNT, FIRST_VOUCHERS, OPENING_BALANCE } from '../../../domain/account/index.ts'
import { formatPrice } from '../../../domain/shared/yuan-text.ts'
import { AccountLine } from './account-line.tsx'

/** Where this part cannot be had, the rest of the page is there all the same. */
const AccountFacts = lazy(() =>
  import('./account-facts.tsx').then(
    ({ AccountFacts }) => ({ default: AccountFacts }),
    () => ({ default: () => <AccountLine facts={null} /> }),
  ),
)

/** What the records will say of a new visitor as soon as there are any (ELI-07). */
const FIRST_FACTS = {
  enterprise: FIRST_ACCOUNT.enterpriseName,
  balance: formatPrice(OPENING_BALANCE),
  vouchers: FIRST_VOUCHERS.length,
  products: 0,
}

/** Who is buying, with what. Nothing moves when it becomes known. */
export function AccountSummary() {
  const visitor = useVisitor()
  if (visitor !== 'known') return <AccountLine facts={visitor === 'new' ? FIRST_FACTS : null} />
  return (
    <Suspense fallback={<AccountLine facts={null} />}>
      <AccountFacts />
    </Suspense>
  )
}
