import { PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { type PlanItem, sumVariant } from '../../../domain/plans/index.ts'
import { formatPrice, type Yuan } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Money } from '../../../ui/money.tsx'
import { planCopy } from './copy.ts'

/** What a variant costs: all together, of each line, and in each calendar year of payment (PLN-01). */
export function PlanSums({ items }: { items: readonly PlanItem[] }) {
  const copy = useCopy(planCopy)
  const language = useLanguage()
  const sums = sumVariant(items.map(({ estimate }) => estimate))
  return (
    <section
      aria-label={copy.total}
      className="border-rule border-t-2 pt-4 print:break-inside-avoid"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h2 className="text-h3">{copy.total}</h2>
        <Money amount={formatPrice(sums.total)} size="sum" />
      </div>
      {sums.unpriced > 0 && (
        <p role="status" className="text-small text-warn">
          {copy.unpriced(sums.unpriced)}
        </p>
      )}
      <div className="mt-4 grid gap-x-16 gap-y-5 md:grid-cols-2 print:grid-cols-2">
        <Part
          title={copy.byLine}
          rows={sums.byLine.map(({ line, total }) => [PRODUCT_LINES[line][language], total])}
        />
        <Part
          title={copy.byYear}
          rows={sums.byYear.map(({ year, total }) => [copy.year(year), total])}
        />
      </div>
    </section>
  )
}

function Part(props: { title: string; rows: readonly (readonly [name: string, total: Yuan])[] }) {
  return (
    <div>
      <h3 className="border-line border-b pb-1 text-small text-text-3">{props.title}</h3>
      <dl>
        {props.rows.map(([name, total]) => (
          <div key={name} className="flex justify-between gap-4 border-line border-b py-1.5">
            <dt className="text-text-2">{name}</dt>
            <dd translate="no" className="text-ink">
              {formatPrice(total)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
