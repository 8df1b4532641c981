import { useRecords } from '../../../app/services.ts'

/** All invoices, the newest first. */
export function useInvoices() {
  return useRecords(['invoices'], (records) =>
    [...records.list('invoice')].sort((a, b) => (a.id < b.id ? 1 : -1)),
  )
}

export function useInvoice(id: string) {
  return useRecords(['invoice', id], (records) => records.get('invoice', id))
}

export function useOrder(id: string) {
  return useRecords(['order', id], (records) => records.get('order', id))
}
