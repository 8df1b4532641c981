import { useSearchParams } from 'react-router'

/** The sizes of a page that can be chosen; the first one is where a list begins. */
export const PAGE_SIZES = [15, 30, 50, 100] as const

/** What came of asking for a page. */
type Found = { readonly total: number; readonly page: number; readonly pages: number }

export type Paging = Found & {
  readonly size: number
  readonly addressOf: (page: number) => string
  readonly setSize: (size: number) => void
}

/**
 * A list in the address: its filter under these names, and `page` and `size` (APP-05). `input` is what its query is
 * asked with. A change of the filter goes to the first page; a size that cannot be chosen is the first one; whatever
 * else the address holds stays in it.
 */
export function useListAddress<N extends string>(names: readonly N[]) {
  const [params, setParams] = useSearchParams()
  const size = PAGE_SIZES.find((known) => String(known) === params.get('size')) ?? PAGE_SIZES[0]
  const page = positive(params.get('page')) ?? 1
  // Every value was read under its name.
  const values = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<
    N,
    string
  >
  const set = (name: N, value: string) => {
    // Of two changes in a row the second must not undo the first, however late the page is drawn.
    const next = new URLSearchParams(window.location.search)
    if (value) next.set(name, value)
    else next.delete(name)
    next.delete('page')
    setParams(next, { replace: true, preventScrollReset: true })
  }
  const addressOf = (at: number) => {
    const next = new URLSearchParams(params)
    if (at === 1) next.delete('page')
    else next.set('page', String(at))
    return `?${next}`
  }
  const setSize = (chosen: number) => {
    const next = new URLSearchParams(window.location.search)
    next.set('size', String(chosen))
    next.delete('page')
    setParams(next, { replace: true })
  }
  const pagingOf = ({ total, page, pages }: Found): Paging => ({
    ...{ total, page, pages },
    ...{ size, addressOf, setSize },
  })
  return { values, set, input: { ...values, page, size }, pagingOf }
}

function positive(text: string | null): number | null {
  const value = Number(text)
  return text !== null && Number.isInteger(value) && value > 0 && value <= 1000 ? value : null
}
