import {
  APPLICATION_STATES,
  type Application,
  namePackage,
  remind,
} from '../../../domain/applications/index.ts'
import { finds } from '../../../domain/shared/search-text.ts'
import { useAddressFilter } from '../../../ui/use-address-filter.ts'

const NAMES = ['state', 'product', 'q', 'news'] as const

type FilterName = (typeof NAMES)[number]

/** The filter of the list, kept in the address (APP-05). */
export function useFilter() {
  return useAddressFilter(NAMES)
}

/** Whether an application is shown under a filter; the search finds numbers and packages. */
export function matches(application: Application, filter: Record<FilterName, string>): boolean {
  const { state, product, q, news } = filter
  const isState = APPLICATION_STATES.some((known) => known === state)
  if (isState && application.state !== state) return false
  if (product && application.package.line !== product) return false
  if (news && remind([application]).total === 0) return false
  return finds(q, [application.id, ...Object.values(namePackage(application.package))])
}
