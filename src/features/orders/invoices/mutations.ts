import { useCommand, useServices } from '../../../app/services.ts'
import { returnInvoice } from '../../../commands/return-invoice.ts'

export function useReturnInvoice(id: string) {
  const services = useServices()
  return useCommand(() => services.backend.run(returnInvoice, { id }))
}
