import { useSearchParams } from 'react-router'

const FIRST_SIZE = 15

export type Paging = ReturnType<typeof usePaging<unknown>>

/**
 * A page of a list, kept in the address as `page` and `size` (APP-05). A page beyond the end is
 * the last one; whatever else the address holds stays in it.
 */
export function usePaging<T>(items: readonly T[]) {
  const [params, setParams] = useSearchParams()
  const size = positive(params.get('size')) ?? FIRST_SIZE
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
    const next = new URLSearchParams(params)
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
