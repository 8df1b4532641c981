import { useLateParams } from './use-late-params.ts'

/** The sizes of a page that can be chosen; the first one is where a list begins. */
export const PAGE_SIZES = [15, 30, 50, 100] as const

/** What came of asking for a page. */
type Found = { readonly total: number; readonly page: number; readonly pages: number }

export type Paging = Found & {
  readonly size: number
  readonly addressOf: (page: number) => string
  /** Goes to a page of the list as it is filtered by now, which may not be shown yet. */
  readonly goTo: (page: number) => void
  readonly setSize: (size: number, delay?: number) => void
}

/**
 * A list in the address: its filter under these names, and `page` and `size` (APP-05). `input` is what its query is
 * asked with. A change of the filter goes to the first page; a size that cannot be chosen is the first one; whatever
 * else the address holds stays in it.
 */
export function useListAddress<N extends string>(names: readonly N[]) {
  const [params, change] = useLateParams()
  const size = PAGE_SIZES.find((known) => String(known) === params.get('size')) ?? PAGE_SIZES[0]
  const page = positive(params.get('page')) ?? 1
  // Every value was read under its name.
  const valuesIn = (search: URLSearchParams) =>
    Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<N, string>
  const values = valuesIn(params)
  /** The filter by now, which may not be shown yet. */
  const valuesNow = () => valuesIn(new URLSearchParams(window.location.search))
  /** `delay`: so much later the list follows, in milliseconds, unless the filter changes again by then. */
  const set = (name: N, value: string, delay = 0) =>
    change(
      (next) => {
        if (value) next.set(name, value)
        else next.delete(name)
        next.delete('page')
      },
      { delay },
    )
  const addressOf = (at: number) => {
    const next = new URLSearchParams(params)
    setPage(next, at)
    return `?${next}`
  }
  const goTo = (at: number) => change((next) => setPage(next, at), { scrolls: true, pushes: true })
  const setSize = (chosen: number, delay = 0) =>
    change(
      (next) => {
        next.set('size', String(chosen))
        next.delete('page')
      },
      { delay, scrolls: true },
    )
  const pagingOf = ({ total, page, pages }: Found): Paging => ({
    ...{ total, page, pages },
    ...{ size, addressOf, goTo, setSize },
  })
  return { values, valuesNow, set, input: { ...values, page, size }, pagingOf }
}

function setPage(params: URLSearchParams, page: number): void {
  if (page === 1) params.delete('page')
  else params.set('page', String(page))
}

function positive(text: string | null): number | null {
  const value = Number(text)
  return text !== null && Number.isInteger(value) && value > 0 && value <= 1000 ? value : null
}
