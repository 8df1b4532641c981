import { useState } from 'react'
import { useSearchParams } from 'react-router'

/** Between ids in the address; no id holds one. */
export const ID_SEPARATOR = '.'

/** The ids that an address names, each once; it may say anything. */
export function idsIn(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(ID_SEPARATOR).filter((id) => id !== ''))]
}

/** Writes a part of an address; what is empty is not in it. */
export function writeTo(address: URLSearchParams, name: string, value: string): void {
  if (value) address.set(name, value)
  else address.delete(name)
}

/**
 * Chosen records by their ids. The choice shows at once, and the address follows under this name: a reload, Back and
 * whoever is sent the address find the same ones.
 */
export function useIdsInAddress(name: string) {
  const [params, setParams] = useSearchParams()
  const [ids, setIds] = useState(() => idsIn(params.get(name)))
  const set = (next: readonly string[]) => {
    setIds(next)
    const address = new URLSearchParams(window.location.search)
    writeTo(address, name, next.join(ID_SEPARATOR))
    setParams(address, { replace: true, preventScrollReset: true })
  }
  return [ids, set] as const
}
