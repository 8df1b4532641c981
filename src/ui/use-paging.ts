import { useSearchParams } from 'react-router'

/** The sizes of a page that can be chosen; the first one is where a list begins. */
export const PAGE_SIZES = [15, 30, 50, 100] as const

export type Paging = ReturnType<typeof usePaging<unknown>>

/**
 * A page of a list, kept in the address as `page` and `size` (APP-05). A page beyond the end is
 * the last one, a size that cannot be chosen the first one; whatever else the address holds stays in it.
 */
export function usePaging<T>(items: readonly T[]) {
  const [params, setParams] = useSearchParams()
  const size = PAGE_SIZES.find((known) => String(known) === params.get('size')) ?? PAGE_SIZES[0]
  const total = items.length
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(positive(params.get('page')) ?? 1, pages)
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
  const rows = items.slice((page - 1) * size, page * size)
  return { total, page, pages, size, rows, addressOf, setSize }
}

function positive(text: string | null): number | null {
  const value = Number(text)
  return text !== null && Number.isInteger(value) && value > 0 && value <= 1000 ? value : null
}
