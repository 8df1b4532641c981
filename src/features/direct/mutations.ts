import { useCommand, useServices } from '../../app/services.ts'
import { beginTrial } from '../../commands/begin-trial.ts'
import { type PlaceOrder, placeOrder } from '../../commands/place-order.ts'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { ConsultationForm } from '../../domain/orders/index.ts'
import type { DirectLine } from './direct-line.ts'

export function usePlaceOrder() {
  const services = useServices()
  return useCommand((command: PlaceOrder) => placeOrder(services, command))
}

export function useBeginTrial() {
  const services = useServices()
  return useCommand((trial: { corpId: string; agreed: boolean }) => beginTrial(services, trial))
}

/** 「联系销售」; Returns the number of the consultation. */
export function useContactSales(line: DirectLine) {
  const services = useServices()
  const { run } = useCommand((form: ConsultationForm) =>
    requestConsultation(services, { about: 'sales', line, form }),
  )
  return run
}
