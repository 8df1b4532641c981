import { useMutation } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import { cancelOrder } from '../../workflows/cancel-order.ts'
import { type PayOrder, payOrder } from '../../workflows/pay-order.ts'

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
