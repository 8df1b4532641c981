import { useMemo } from 'react'
import { ID_SEPARATOR, readChosenIds } from '../../domain/orders/index.ts'
import { useChosenInAddress } from '../../ui/use-chosen-in-address.ts'

const NAMES = ['chosen'] as const

/** The orders chosen in the list, by their numbers (BIL-01). `newest` reads those that may not be rendered yet. */
export function useChosenOrders() {
  const { chosen, choose, newest: newestParams } = useChosenInAddress(NAMES)
  const ids = useMemo(() => idsIn(chosen), [chosen])
  const chooseOrders = (next: readonly string[]) => choose({ chosen: next.join(ID_SEPARATOR) })
  return { ids, choose: chooseOrders, newest: () => idsIn(newestParams()) }
}

function idsIn(chosen: URLSearchParams): readonly string[] {
  return readChosenIds(chosen.get('chosen'))
}
