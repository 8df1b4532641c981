import { useCommand, useServices } from '../../../app/services.ts'
import { placeOrder } from '../../../commands/place-order.ts'

/** 「立即购买」 from home: the order of an approved application. */
export function useOrderApplication(id: string) {
  const services = useServices()
  return useCommand(() =>
    services.backend.run(placeOrder, { purchase: { what: 'application', applicationId: id } }),
  )
}
