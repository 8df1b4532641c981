import { useCommand, useServices } from '../../app/services.ts'
import { requestConsultation } from '../../commands/request-consultation.ts'
import { setPvAlert } from '../../commands/set-pv-alert.ts'
import { switchAutoRenewal } from '../../commands/switch-auto-renewal.ts'
import type { ConsultationForm } from '../../domain/orders/index.ts'
import type { AlertChannel, Subscription } from '../../domain/subscriptions/index.ts'

export function useAutoRenewal(id: string) {
  const services = useServices()
  return useCommand((on: boolean) => services.backend.run(switchAutoRenewal, { id, on }))
}

export function usePvAlert(id: string) {
  const services = useServices()
  return useCommand((alert: { threshold?: number; channels?: readonly AlertChannel[] }) =>
    services.backend.run(setPvAlert, { id, ...alert }),
  )
}

/** 「联系销售」 about a product; returns the number of the consultation, null: refused (PRD-07). */
export function useAskSales({ id, line }: Subscription) {
  const services = useServices()
  const { run } = useCommand((form: ConsultationForm) =>
    services.backend.run(requestConsultation, { about: 'sales', line, productId: id, form }),
  )
  return run
}
