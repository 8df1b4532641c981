import { useCommand, useServices } from '../../../app/services.ts'
import { type PlaceOrder, placeOrder } from '../../../commands/place-order.ts'
import { requestConsultation } from '../../../commands/request-consultation.ts'
import type { SkuId } from '../../../domain/catalogue/index.ts'
import type { ConsultationForm } from '../../../domain/orders/index.ts'
import type { Subscription } from '../../../domain/subscriptions/index.ts'

/** An order under the key of its press. */
type KeyedOrder = PlaceOrder & { readonly key: string }

export function usePlaceOrder() {
  const services = useServices()
  return useCommand(({ key, ...wished }: KeyedOrder) =>
    services.backend.run(placeOrder, wished, key),
  )
}

/** 「联系架构师」 about a SKU for this product; returns the number of the consultation, null: refused (ORD-08). */
export function useAskArchitect(product: Subscription, sku: SkuId) {
  const services = useServices()
  const { run } = useCommand((form: ConsultationForm) => {
    const line = product.line === 'online' ? 'robot' : product.line
    const asking = { about: 'architect', line, sku, productId: product.id } as const
    return services.backend.run(requestConsultation, { ...asking, form })
  })
  return run
}
