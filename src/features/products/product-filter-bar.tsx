import { PRODUCT_LINE_IDS, PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { SUBSCRIPTION_STATUSES } from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { productsCopy, statusCopy } from './copy.ts'
import type { useProductFilter } from './queries.ts'

/** Which products are shown, in the table and in the picture. */
export function ProductFilterBar({ filter }: { filter: ReturnType<typeof useProductFilter> }) {
  const copy = useCopy(productsCopy)
  const names = useCopy(statusCopy)
  const language = useLanguage()
  return (
    <div className="flex flex-wrap gap-3">
      <FilterSelect
        label={copy.filterState}
        value={filter.status}
        onChange={(chosen) => filter.set('status', chosen)}
        options={[
          { value: '', label: `${copy.filterState}: ${copy.all}` },
          ...SUBSCRIPTION_STATUSES.map((value) => ({ value, label: names[value] })),
        ]}
      />
      <FilterSelect
        label={copy.filterLine}
        value={filter.line}
        onChange={(chosen) => filter.set('line', chosen)}
        options={[
          { value: '', label: `${copy.filterLine}: ${copy.all}` },
          ...PRODUCT_LINE_IDS.map((value) => ({ value, label: PRODUCT_LINES[value][language] })),
        ]}
      />
    </div>
  )
}
