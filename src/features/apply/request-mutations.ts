import { useCommand, useServices } from '../../app/services.ts'
import { type Asking, requestConsultation } from '../../commands/request-consultation.ts'
import { requestPurchase } from '../../commands/request-purchase.ts'
import type { Content, RequestContent } from '../../domain/applications/index.ts'
import type { ConsultationForm } from '../../domain/orders/index.ts'

export function useRequestPurchase() {
  const services = useServices()
  return useCommand((command: { asked: RequestContent; content: Content }) =>
    services.backend.run(requestPurchase, command),
  )
}

/** 「联系销售」 and its like; Returns the number of the consultation. */
export function useRequestConsultation(asking: Asking) {
  const services = useServices()
  const { run } = useCommand((form: ConsultationForm) =>
    services.backend.run(requestConsultation, { ...asking, form }),
  )
  return run
}
