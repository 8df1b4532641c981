import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLateParams } from './use-late-params.ts'
import { useOwnValue } from './use-own-value.ts'

/**
 * A choice that stands in the address under these names: it shows at once and the address follows, so that a reload, Back
 * and whoever is sent the address find the same one; where the address changes by itself (Back, a menu) the choice does
 * as well. An empty value is none. `newest` reads what was chosen last, which may not be rendered yet.
 */
export function useChosenInAddress<N extends string>(names: readonly N[]) {
  const [params, change] = useLateParams()
  const outside = partOf(params, names).toString()
  const { own, setOwn, tell } = useOwnValue(outside, (value) => {
    change((address) => {
      for (const name of names) address.delete(name)
      for (const [name, chosen] of new URLSearchParams(value)) address.set(name, chosen)
    })
  })
  const chosen = useMemo(() => new URLSearchParams(own), [own])
  const last = useRef(own)
  const asked = useRef(0)
  const [settled, settle] = useState(0)
  useLayoutEffect(() => {
    // What is rendered by now may be older than what was chosen since.
    if (settled === asked.current) last.current = own
  }, [own, settled])
  const choose = (values: Readonly<Record<N, string>>) => {
    const next = partOf(new URLSearchParams(values), names).toString()
    last.current = next
    asked.current += 1
    settle(asked.current)
    setOwn(next)
    tell(next)
  }
  const newest = () => new URLSearchParams(last.current)
  return { chosen, choose, newest }
}

function partOf(params: URLSearchParams, names: readonly string[]): URLSearchParams {
  const part = new URLSearchParams()
  for (const name of names) {
    const value = params.get(name)
    if (value) part.set(name, value)
  }
  return part
}
