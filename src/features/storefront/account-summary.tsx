import { useNow, useRecords } from '../../app/services.ts'
import { balanceOf } from '../../domain/account/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { statusOf } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { storefrontCopy } from './copy.ts'

/** Who is buying, with what: the account in one ruled line. */
export function AccountSummary() {
  const copy = useCopy(storefrontCopy)
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
  if (!facts) return null
  const rows = [
    [copy.enterprise, facts.enterprise],
    [copy.balance, facts.balance],
    [copy.vouchers, copy.voucherCount(facts.vouchers)],
    [copy.products, copy.productCount(facts.products)],
  ]
  return (
    <section aria-label={copy.account} className="mb-12 border-rule border-t-2 max-md:mb-8">
      <dl className="flex flex-wrap gap-x-12 gap-y-3 border-line border-b py-4 max-md:grid max-md:gap-x-4">
        {rows.map(([name, value]) => (
          <div key={name} className="max-md:flex max-md:justify-between">
            <dt className="text-small text-text-3">{name}</dt>
            <dd className="font-strong text-ink">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
