import { useMutation } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import { cancelOrder } from '../../workflows/cancel-order.ts'
import { type PayOrder, payOrder } from '../../workflows/pay-order.ts'
import { topUp } from '../../workflows/top-up.ts'

export function usePayOrder() {
  const services = useServices()
  return useMutation({
    mutationFn: (command: PayOrder) => payOrder(services, command),
    networkMode: 'always',
  })
}

export function useCancelOrder(orderId: string) {
  const services = useServices()
  return useMutation({
    mutationFn: () => cancelOrder(services, { orderId }),
    networkMode: 'always',
  })
}

/** 「充值」 at the cashier; tells whether it was an amount. One key a press. */
export function useTopUp() {
  const services = useServices()
  const { mutateAsync } = useMutation({
    mutationFn: (amount: string) => topUp(services, { amount, key: services.random.token(16) }),
    networkMode: 'always',
  })
  return async (amount: string) => (await mutateAsync(amount)).ok
}
