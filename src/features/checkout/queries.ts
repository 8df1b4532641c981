import { useRecords } from '../../app/services.ts'
import { availableBalance } from '../../domain/orders/index.ts'

export function useOrder(id: string) {
  return useRecords(['order', id], (records) => records.get('order', id))
}

/** The balance in 元 (ORD-10). */
export function useBalance() {
  return useRecords(['balance'], (records) =>
    availableBalance(records.list('movement'), records.list('order')),
  )
}

export function useVouchers() {
  return useRecords(['vouchers'], (records) => records.list('voucher'))
}

export function useSubscription(id: string) {
  return useRecords(['subscription', id], (records) => records.get('subscription', id))
}
