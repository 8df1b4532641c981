import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { ID_SEPARATOR, readChosenIds } from '../../domain/orders/index.ts'

/**
 * The orders chosen in the list, by their numbers. The choice shows at once, and the address follows: a reload, Back and
 * whoever is sent the address find the same ones (BIL-01).
 */
export function useChosenOrders() {
  const [params, setParams] = useSearchParams()
  const [ids, setIds] = useState(() => readChosenIds(params.get('chosen')))
  const choose = (next: readonly string[]) => {
    setIds(next)
    const address = new URLSearchParams(window.location.search)
    if (next.length > 0) address.set('chosen', next.join(ID_SEPARATOR))
    else address.delete('chosen')
    setParams(address, { replace: true, preventScrollReset: true })
  }
  return [ids, choose] as const
}
