import type { AppView } from '../../api/app-records.ts'
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
    services.backend.run(
      placeOrder,
      { purchase: { what: 'service', consultationId } },
      `service-${consultationId}-${closedOrdersOf(services.store.read(), consultationId)}`,
    ),
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

/** What was closed unpaid may be ordered again. */
function closedOrdersOf(records: AppView, consultationId: string): number {
  return records
    .list('order')
    .filter(
      ({ state, purchase }) =>
        state === 'closed' &&
        purchase.what === 'service' &&
        purchase.consultationId === consultationId,
    ).length
}
