import { useCommand, useServices } from '../../app/services.ts'
import { cancelOrder } from '../../commands/cancel-order.ts'
import { requestInvoice } from '../../commands/request-invoice.ts'
import type { InvoiceForm } from '../../domain/billing/index.ts'

export function useCancelOrder(orderId: string) {
  const services = useServices()
  return useCommand(() => services.backend.run(cancelOrder, { orderId }))
}

export function useRequestInvoice(orderId: string) {
  const services = useServices()
  return useCommand((form: InvoiceForm) => services.backend.run(requestInvoice, { orderId, form }))
}
