import { useCommand, useServices } from '../../app/services.ts'
import { answerConsultation } from '../../commands/answer-consultation.ts'
import { placeOrder } from '../../commands/place-order.ts'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { Consultation, ConsultationForm } from '../../domain/orders/index.ts'

export function useCloseConsultation(id: string) {
  const services = useServices()
  return useCommand(() =>
    services.backend.run(answerConsultation, { id, to: 'closed', by: 'customer' }),
  )
}

/** 「立即购买」 of a quoted service. One offer is one order, however often it is pressed (ORD-01). */
export function useOrderService(consultationId: string) {
  const services = useServices()
  return useCommand(() =>
    services.backend.run(placeOrder, { purchase: { what: 'service', consultationId } }),
  )
}

/** Asks for the same once more; Returns the number of the consultation. */
export function useAskAgain({ line, sku, productId }: Consultation) {
  const services = useServices()
  const { run } = useCommand((form: ConsultationForm) =>
    services.backend.run(requestConsultation, {
      about: 'architect',
      line,
      ...(sku && { sku }),
      ...(productId && { productId }),
      form,
    }),
  )
  return run
}
