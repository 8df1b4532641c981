import { useNow } from '../../../app/moment.ts'
import { useRecords } from '../../../app/services.ts'
import { balanceOf } from '../../../domain/account/index.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { statusOf } from '../../../domain/subscriptions/index.ts'
import { AccountLine } from './account-line.tsx'
import { Waiting } from './waiting.tsx'

/**
 * The account as the records tell it, and what has news. The reminder comes below the line that was
 * there from the start, so that the first thing on the page does not move.
 */
export function AccountFacts() {
  const today = civilDateOf(useNow())
  const facts = useRecords(['account-summary', today], (records) => {
    const account = records.get('account', 'main')
    if (!account) return null
    return {
      enterprise: account.enterpriseName,
      balance: formatPrice(balanceOf(records.list('movement'))),
      vouchers: records
        .list('voucher')
        .filter((voucher) => voucher.usedByOrderId === null && voucher.expiresOn >= today).length,
      products: records
        .list('subscription')
        .filter((product) => ['active', 'expiring'].includes(statusOf(product, today).status))
        .length,
    }
  })
  return (
    <>
      <AccountLine facts={facts} />
      <Waiting />
    </>
  )
}
