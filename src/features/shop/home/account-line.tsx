import { useCopy } from '../../../i18n/language.ts'
import { storefrontCopy } from './copy.ts'

/** What is told of an account; amounts and names as they are shown. */
export type AccountFacts = {
  readonly enterprise: string
  readonly balance: string
  readonly vouchers: number
  readonly products: number
}

/** The account in one ruled line; without facts its place, of the same size. */
export function AccountLine({ facts }: { facts: AccountFacts | null }) {
  const copy = useCopy(storefrontCopy)
  const rows = [
    [copy.enterprise, facts?.enterprise, 'md:w-56'],
    [copy.balance, facts?.balance, 'md:w-32'],
    [copy.vouchers, facts && copy.voucherCount(facts.vouchers), 'md:w-20'],
    [copy.products, facts && copy.productCount(facts.products), 'md:w-20'],
  ]
  return (
    <section
      aria-label={copy.account}
      aria-busy={facts ? undefined : true}
      className="mb-10 border-line-strong border-t max-md:mb-8"
    >
      <dl className="flex gap-x-10 border-line border-b py-4 max-md:grid max-md:gap-x-4 max-md:gap-y-3">
        {rows.map(([name, value, width]) => (
          <div key={name} className={`${width} max-md:flex max-md:justify-between max-md:gap-4`}>
            <dt className="whitespace-nowrap text-small text-text-3">{name}</dt>
            {/* What becomes known takes the place of the dash: it is no dash that moved. */}
            <dd
              key={value ?? ''}
              className="min-w-0 wrap-anywhere font-strong text-ink max-md:text-right"
            >
              {value ?? '—'}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
