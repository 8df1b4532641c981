import { PRODUCT_LINE_IDS, PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { SUBSCRIPTION_STATUSES } from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ChoiceFilter } from '../../ui/filter-select.tsx'
import type { useListAddress } from '../../ui/use-list-address.ts'
import { productsCopy, statusCopy } from './copy.ts'

/** What the list can be filtered by, in the address. */
export const PRODUCT_FILTERS = ['status', 'line'] as const

type Filter = ReturnType<typeof useListAddress<(typeof PRODUCT_FILTERS)[number]>>

/** Which products are shown, in the table and in the picture. */
export function ProductFilterBar({ filter: { values, set } }: { filter: Filter }) {
  const copy = useCopy(productsCopy)
  const names = useCopy(statusCopy)
  const language = useLanguage()
  return (
    <div className="flex flex-wrap gap-3">
      <ChoiceFilter
        label={copy.filterState}
        all={copy.all}
        value={values.status}
        onChange={(chosen, delay) => set('status', chosen, delay)}
        choices={SUBSCRIPTION_STATUSES.map((value) => ({ value, label: names[value] }))}
      />
      <ChoiceFilter
        label={copy.filterLine}
        all={copy.all}
        value={values.line}
        onChange={(chosen, delay) => set('line', chosen, delay)}
        choices={PRODUCT_LINE_IDS.map((value) => ({
          value,
          label: PRODUCT_LINES[value][language],
        }))}
      />
    </div>
  )
}
