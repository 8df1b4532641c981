import { useCommand, useServices } from '../../../app/services.ts'
import { cancelOrder } from '../../../commands/cancel-order.ts'
import { type PayOrder, payOrder } from '../../../commands/pay-order.ts'
import { topUp } from '../../../commands/top-up.ts'

export function usePayOrder() {
  const services = useServices()
  return useCommand(({ key, ...wish }: PayOrder & { readonly key: string }) =>
    services.backend.run(payOrder, wish, key),
  )
}

export function useCancelOrder(orderId: string) {
  const services = useServices()
  return useCommand(() => services.backend.run(cancelOrder, { orderId }))
}

/** 「充值」 at the cashier. One key a press. */
export function useTopUp() {
  const services = useServices()
  const { run } = useCommand((amount: string) =>
    services.backend.run(topUp, { amount }, services.random.token(16)),
  )
  return run
}
