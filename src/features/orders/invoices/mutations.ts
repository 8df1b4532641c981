import { useCommand, useServices } from '../../../app/services.ts'
import { returnInvoice } from '../../../commands/invoices.ts'

export function useReturnInvoice(id: string) {
  const services = useServices()
  return useCommand(() => returnInvoice(services, { id }))
}
