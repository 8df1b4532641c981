import { useMemo } from 'react'
import { ID_SEPARATOR, readChosenIds } from '../../domain/orders/index.ts'
import { useChosenInAddress } from '../../ui/use-chosen-in-address.ts'

const NAMES = ['chosen'] as const

/** The orders chosen in the list, by their numbers (BIL-01). */
export function useChosenOrders() {
  const { chosen, choose } = useChosenInAddress(NAMES)
  const ids = useMemo(() => readChosenIds(chosen.get('chosen')), [chosen])
  const chooseOrders = (next: readonly string[]) => choose({ chosen: next.join(ID_SEPARATOR) })
  return [ids, chooseOrders] as const
}
