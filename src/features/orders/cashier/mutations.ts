import { useCommand, useServices } from '../../../app/services.ts'
import { cancelOrder } from '../../../commands/cancel-order.ts'
import { type PayOrder, payOrder } from '../../../commands/pay-order.ts'
import { topUp } from '../../../commands/top-up.ts'

export function usePayOrder() {
  const services = useServices()
  return useCommand((command: PayOrder) => payOrder(services, command))
}

export function useCancelOrder(orderId: string) {
  const services = useServices()
  return useCommand(() => cancelOrder(services, { orderId }))
}

/** 「充值」 at the cashier. One key a press. */
export function useTopUp() {
  const services = useServices()
  const { run } = useCommand((amount: string) =>
    topUp(services, { amount, key: services.random.token(16) }),
  )
  return run
}
