import type { Ports } from '../api/app-records.ts'
import { placeOrder } from './place-order.ts'

/** 「立即购买」 of an approved application; pressed again it gives the same order (ORD-01). Returns its number. */
export function orderApplication(ports: Ports, { id }: { id: string }) {
  const purchase = { what: 'application', applicationId: id } as const
  return placeOrder(ports, { purchase, key: id })
}
