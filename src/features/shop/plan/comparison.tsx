import type { Estimate } from '../../../domain/estimates/index.ts'
import {
  type ComparedItems,
  compareVariants,
  type PlanVariant,
  pricePlanItem,
  sumVariant,
} from '../../../domain/plans/index.ts'
import { formatYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { planCopy } from './copy.ts'
import { itemCase, itemName } from './item-words.ts'

type ComparisonProps = {
  variant: PlanVariant
  /** The variants it can be compared with, one at least. */
  others: readonly PlanVariant[]
  against: PlanVariant
  onChoose: (id: string) => void
}

/** 「变体对比」: item by item, with what the other variant costs more or less (PLN-01). */
export function Comparison({ variant, others, against, onChoose }: ComparisonProps) {
  const copy = useCopy(planCopy)
  const rows = compareVariants(estimatesOf(variant), estimatesOf(against))
  const columns = useColumns(variant, against)
  const [left, right] = [variant, against].map((one) => sumVariant(estimatesOf(one)).total)
  const all = subtractYuan(right ?? ZERO_YUAN, left ?? ZERO_YUAN)
  return (
    <section aria-label={copy.comparison} className="mt-10 border-rule border-t-2 pt-4">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <h2 className="text-h3">{copy.comparison}</h2>
        {others.length > 1 && (
          <SelectField
            id="against"
            label={copy.against}
            value={against.id}
            options={others.map(({ id, name }) => ({ value: id, label: copy.variant(name) }))}
            onChange={onChoose}
          />
        )}
      </div>
      <DataTable
        label={copy.comparison}
        columns={columns}
        rows={rows.map((row, at) => ({ ...row, key: String(at) }))}
        rowKey={({ key }) => key}
      />
      <p className="flex justify-between gap-4 border-line-strong border-t pt-3">
        <span className="text-text-2">
          {copy.differenceOf(copy.variant(variant.name), copy.variant(against.name))}
        </span>
        <strong translate="no" className="font-strong text-ink">
          {signed(all)}
        </strong>
      </p>
    </section>
  )
}

function estimatesOf({ items }: PlanVariant): readonly Estimate[] {
  return items.map(({ estimate }) => estimate)
}

type Row = ComparedItems & { readonly key: string }

function useColumns(variant: PlanVariant, against: PlanVariant): readonly Column<Row>[] {
  const copy = useCopy(planCopy)
  return [
    {
      ...{ key: 'left', header: copy.variant(variant.name) },
      cell: ({ left }) => <Side estimate={left} />,
    },
    {
      ...{ key: 'right', header: copy.variant(against.name) },
      cell: ({ right }) => <Side estimate={right} />,
    },
    {
      ...{ key: 'difference', header: copy.difference, numeric: true },
      cell: ({ difference }) => signed(difference),
    },
  ]
}

function Side({ estimate }: { estimate: Estimate | null }) {
  const copy = useCopy(planCopy)
  const language = useLanguage()
  if (!estimate) return copy.none
  const { priced } = pricePlanItem(estimate)
  return (
    <>
      <span className="block text-ink">{itemName(estimate, language)}</span>
      <span className="block text-small text-text-2">{itemCase(estimate, copy, language)}</span>
      <span translate="no" className="block text-small text-text-2">
        {priced ? formatYuan(priced.quote.total) : '—'}
      </span>
    </>
  )
}

/** An amount with what it says: +370.00, −9,990.00, or 0.00. */
function signed(amount: Yuan): string {
  if (amount === ZERO_YUAN) return formatYuan(amount)
  return amount.startsWith('-')
    ? `−${formatYuan(subtractYuan(ZERO_YUAN, amount))}`
    : `+${formatYuan(amount)}`
}
