import type { UseFormReturn } from 'react-hook-form'
import { useLocation } from 'react-router'
import { useView } from '../../../app/hooks.ts'
import { isSettled } from '../../../domain/orders/index.ts'
import { orderById } from '../../../queries/order-by-id.ts'
import { useEntryForm } from '../../../ui/use-entry-form.ts'
import type { Wish } from './order-form.tsx'
import { orderedFrom } from './use-ordering.ts'

/** Each order is agreed to by itself, also where what is ordered was chosen before (APP-10). */
const ASKED_ANEW = { agreed: false }

/** The form of an order, found again by Back; once that is paid it begins anew: what is bought twice is chosen twice (APP-07, ORD-01). */
export function useOrderForm<T extends Wish>(
  schema: Parameters<typeof useEntryForm<T>>[0],
  first: T,
): UseFormReturn<T> {
  const ordered = orderedFrom(useLocation().state)
  const order = useView(orderById, { id: ordered?.orderId ?? '' })
  const paid = order !== null && isSettled(order) ? order.id : null
  // Every wish has the tick.
  return useEntryForm(schema, first, { anew: ASKED_ANEW as Partial<T>, after: paid })
}
