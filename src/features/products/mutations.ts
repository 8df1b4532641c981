import { useCommand, useServices } from '../../app/services.ts'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { ConsultationForm } from '../../domain/orders/index.ts'
import type { AlertChannel, Subscription } from '../../domain/subscriptions/index.ts'
import { switchAutoRenewal } from '../../policies/auto-renew.ts'
import { setPvAlert } from '../../policies/pv-alert.ts'

export function useAutoRenewal(id: string) {
  const services = useServices()
  return useCommand((on: boolean) => switchAutoRenewal(services, { id, on }))
}

export function usePvAlert(id: string) {
  const services = useServices()
  return useCommand((alert: { threshold?: number; channels?: readonly AlertChannel[] }) =>
    setPvAlert(services, { id, ...alert }),
  )
}

/** 「联系销售」 about a product; returns the number of the consultation, null: refused (PRD-07). */
export function useAskSales({ id, line }: Subscription) {
  const services = useServices()
  const { run } = useCommand((form: ConsultationForm) =>
    requestConsultation(services, { about: 'sales', line, productId: id, form }),
  )
  return run
}
