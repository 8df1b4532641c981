import { useCommand, useServices } from '../../app/services.ts'
import { beginTrial } from '../../commands/begin-trial.ts'
import { type PlaceOrder, placeOrder } from '../../commands/place-order.ts'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { ConsultationForm } from '../../domain/orders/index.ts'
import type { DirectLine } from './queries.ts'

/** An order under the key of its press. */
export type KeyedOrder = PlaceOrder & { readonly key: string }

export function usePlaceOrder() {
  const services = useServices()
  return useCommand(({ key, ...wished }: KeyedOrder) =>
    services.backend.run(placeOrder, wished, key),
  )
}

export function useBeginTrial() {
  const services = useServices()
  return useCommand((trial: { corpId: string; agreed: boolean }) =>
    services.backend.run(beginTrial, trial),
  )
}

/** 「联系销售」; Returns the number of the consultation. */
export function useContactSales(line: DirectLine) {
  const services = useServices()
  const { run } = useCommand((form: ConsultationForm) =>
    services.backend.run(requestConsultation, { about: 'sales', line, form }),
  )
  return run
}
