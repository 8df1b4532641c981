import { useCommand, useServices } from '../../../app/services.ts'
import { orderApplication } from '../../../commands/order-application.ts'

/** 「立即购买」 from home: the order of an approved application. */
export function useOrderApplication(id: string) {
  const services = useServices()
  return useCommand(() => orderApplication(services, { id }))
}
