import { useSearchParams } from 'react-router'

/** The filter of a list, kept in the address under these names; a change goes to the first page (APP-05). */
export function useAddressFilter<N extends string>(names: readonly N[]) {
  const [params, setParams] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, params.get(name) ?? '']))
  const set = (name: N, value: string) => {
    // Of two changes in a row the second must not undo the first, however late the page is drawn.
    const next = new URLSearchParams(window.location.search)
    if (value) next.set(name, value)
    else next.delete(name)
    next.delete('page')
    setParams(next, { replace: true, preventScrollReset: true })
  }
  // Every value was read under its name.
  return { values: values as Record<N, string>, set }
}
