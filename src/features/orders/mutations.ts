import { useCommand, useServices } from '../../app/services.ts'
import { cancelOrder } from '../../commands/cancel-order.ts'
import { requestInvoice } from '../../commands/invoices.ts'
import type { InvoiceForm } from '../../domain/billing/index.ts'

export function useCancelOrder(orderId: string) {
  const services = useServices()
  return useCommand(() => cancelOrder(services, { orderId }))
}

export function useRequestInvoice(orderId: string) {
  const services = useServices()
  return useCommand((form: InvoiceForm) => requestInvoice(services, { orderId, form }))
}
