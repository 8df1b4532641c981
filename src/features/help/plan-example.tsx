import { useToday } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { Section } from '../../blocks/section.tsx'
import { CATALOGUE_VERSION } from '../../domain/catalogue/index.ts'
import type { Estimate } from '../../domain/estimates/index.ts'
import { encodePlan, pricePlanItem, sumVariant } from '../../domain/plans/index.ts'
import { type CivilDate, civilDate } from '../../domain/shared/civil-date.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextLink } from '../../ui/button.tsx'
import { examplesCopy } from './examples-copy.ts'

/** Before the page knows the day: no price of the example depends on it. */
const ANY_DAY = civilDate('2026-01-05')

/** A plan of three products, computed while the page is read, with the address that opens it (PLN-01, PLN-02). */
export function PlanExample() {
  const { plan: copy, total } = useCopy(examplesCopy)
  const on = useToday() ?? ANY_DAY
  const items = itemsOn(on)
  const sum = sumVariant(items).total
  const address = encodePlan({
    ...{ name: copy.title, madeOn: on, catalogue: CATALOGUE_VERSION },
    variants: [{ name: 'A', total: sum, items }],
  })
  return (
    <Section title={copy.title}>
      <p className="pt-3 pb-3 text-ink">{copy.text}</p>
      <dl>
        {items.map((estimate, at) => (
          <div key={estimate.line} className="flex justify-between gap-4 border-line border-b py-2">
            <dt className="text-text-2">{copy.items[at]}</dt>
            <dd translate="no" className="text-ink">
              {formatPrice(pricePlanItem(estimate).priced?.quote.total ?? sum)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-t-2 pt-2 font-strong text-ink">
        <span>{total}</span>
        <span translate="no">{formatPrice(sum)}</span>
      </p>
      <p className="text-right">
        <TextLink to={paths.sharedPlan(address)} className="text-small">
          {copy.open}
        </TextLink>
      </p>
    </Section>
  )
}

function itemsOn(on: CivilDate): readonly Estimate[] {
  const bought = { scenario: 'new', on } as const
  return [
    {
      ...{ line: 'online', ...bought, years: 2 },
      items: [{ sku: 'cs.online.basic', quantity: 5 }],
    },
    { ...{ line: 'cdp', ...bought, years: 1 }, items: [{ sku: 'cdp.enterprise', quantity: 1 }] },
    {
      ...{ line: 'interop', ...bought, years: 1 },
      items: [{ sku: 'interop.account', quantity: 8 }],
    },
  ]
}
