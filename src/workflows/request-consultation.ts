import type { ProductLineId, SkuId } from '../domain/catalogue/index.ts'
import { normaliseMobile, normaliseText } from '../domain/identity/index.ts'
import {
  type Consultation,
  type ConsultationForm,
  type ConsultationKind,
  consultationProblems,
} from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { takeNumber } from './numbering.ts'

/** Who is asked about what; `sku` and `productId` where a price is wished for a product (ORD-08). */
export type Asking = {
  readonly about: ConsultationKind
  readonly line: ProductLineId
  readonly sku?: SkuId
  readonly productId?: string
}

/** 「联系销售」, 「联系架构师」, 「合同签订」: records a consultation (ELI-03, ORD-08). Gives its number. */
export function requestConsultation(
  { store, clock }: Ports,
  { about, line, sku, productId, form }: Asking & { readonly form: ConsultationForm },
) {
  return store.commit((records) => {
    if (Object.keys(consultationProblems(form)).length > 0) return refuse('incomplete')
    const at = clock.now()
    const next = takeNumber(records, 'consultation', at)
    const create: Consultation = {
      id: next.id,
      ...{ about, line, sku: sku ?? null, productId: productId ?? null },
      contactName: normaliseText(form.contactName),
      mobile: normaliseMobile(form.mobile),
      wish: normaliseText(form.wish),
      state: 'submitted',
      offer: null,
      orderId: null,
      createdAt: at,
      timeline: [{ at, by: 'customer', what: 'requested' }],
    }
    return ok({ changes: [next.taken, { type: 'consultation', create }], value: next.id })
  })
}
