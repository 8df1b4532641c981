import { applicationStateCopy } from '../../../blocks/application-state.tsx'
import { APPLICATION_LINES, APPLICATION_STATES } from '../../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { FilterSelect } from '../../../ui/filter-select.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { applicationsCopy } from './copy.ts'
import type { useFilter } from './use-filter.ts'

/** Filters of the list; each choice is in the address at once. */
export function FilterBar({ filter }: { filter: ReturnType<typeof useFilter> }) {
  const { filters } = useCopy(applicationsCopy)
  const language = useLanguage()
  const states = useCopy(applicationStateCopy)
  const { values, set } = filter
  return (
    <div className="flex flex-wrap items-center gap-3 py-4">
      <FilterSelect
        label={filters.state}
        value={values.state}
        onChange={(chosen) => set('state', chosen)}
        options={[
          { value: '', label: `${filters.state}: ${filters.all}` },
          ...APPLICATION_STATES.map((state) => ({ value: state, label: states[state] })),
        ]}
      />
      <FilterSelect
        label={filters.product}
        value={values.product}
        onChange={(chosen) => set('product', chosen)}
        options={[
          { value: '', label: `${filters.product}: ${filters.all}` },
          ...APPLICATION_LINES.map((line) => ({
            value: line,
            label: PRODUCT_LINES[line][language],
          })),
        ]}
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
