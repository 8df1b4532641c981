import { applicationStateCopy } from '../../../blocks/application-state.tsx'
import { APPLICATION_LINES, APPLICATION_STATES } from '../../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { ChoiceFilter } from '../../../ui/filter-select.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import type { useListAddress } from '../../../ui/use-list-address.ts'
import { applicationsCopy } from './copy.ts'

/** What the list can be filtered by, in the address (APP-05). */
export const APPLICATION_FILTERS = ['state', 'product', 'q', 'news'] as const

type Filter = ReturnType<typeof useListAddress<(typeof APPLICATION_FILTERS)[number]>>

/** Filters of the list; each choice is in the address at once. */
export function FilterBar({ filter }: { filter: Filter }) {
  const { filters } = useCopy(applicationsCopy)
  const language = useLanguage()
  const states = useCopy(applicationStateCopy)
  const { values, set } = filter
  return (
    <div className="flex flex-wrap items-center gap-3 py-4">
      <ChoiceFilter
        label={filters.state}
        all={filters.all}
        value={values.state}
        onChange={(chosen, delay) => set('state', chosen, delay)}
        choices={APPLICATION_STATES.map((state) => ({ value: state, label: states[state] }))}
      />
      <ChoiceFilter
        label={filters.product}
        all={filters.all}
        value={values.product}
        onChange={(chosen, delay) => set('product', chosen, delay)}
        choices={APPLICATION_LINES.map((line) => ({
          value: line,
          label: PRODUCT_LINES[line][language],
        }))}
      />
      <SearchField
        label={filters.search}
        placeholder={filters.placeholder}
        value={values.q}
        onSearch={(typed) => set('q', typed)}
      />
      {values.news && (
        <span className="flex items-center gap-3 text-small text-text-2">
          {filters.news}
          <TextAction onClick={() => set('news', '')}>{filters.showAll}</TextAction>
        </span>
      )}
    </div>
  )
}
