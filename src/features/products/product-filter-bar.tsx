import { PRODUCT_LINE_IDS, PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { SUBSCRIPTION_STATUSES } from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Select } from '../../ui/select-field.tsx'
import { productsCopy, statusCopy } from './copy.ts'
import type { useProductFilter } from './queries.ts'

/** Which products are shown, in the table and in the picture. */
export function ProductFilterBar({ filter }: { filter: ReturnType<typeof useProductFilter> }) {
  const copy = useCopy(productsCopy)
  const names = useCopy(statusCopy)
  const language = useLanguage()
  return (
    <div className="flex flex-wrap gap-3">
      <Select
        aria-label={copy.filterState}
        value={filter.status}
        onChange={(event) => filter.set('status', event.target.value)}
        options={[
          { value: '', label: `${copy.filterState}: ${copy.all}` },
          ...SUBSCRIPTION_STATUSES.map((value) => ({ value, label: names[value] })),
        ]}
      />
      <Select
        aria-label={copy.filterLine}
        value={filter.line}
        onChange={(event) => filter.set('line', event.target.value)}
        options={[
          { value: '', label: `${copy.filterLine}: ${copy.all}` },
          ...PRODUCT_LINE_IDS.map((value) => ({ value, label: PRODUCT_LINES[value][language] })),
        ]}
      />
    </div>
  )
}
