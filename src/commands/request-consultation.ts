import * as z from 'zod/mini'
import type { AppView, Ports } from '../api/app-records.ts'
import { getSku, isSkuId, PRODUCT_LINE_IDS, type SkuId } from '../domain/catalogue/index.ts'
import { normaliseMobile, normaliseText } from '../domain/identity/index.ts'
import {
  CONSULTATION_KINDS,
  type Consultation,
  type ConsultationForm,
  consultationProblems,
} from '../domain/orders/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

/** Who is asked about what; `sku` and `productId` where a price is wished for a product (ORD-08). */
const askingSchema = z.object({
  about: z.enum(CONSULTATION_KINDS),
  line: z.enum(PRODUCT_LINE_IDS),
  sku: z.optional(z.custom<SkuId>(isSkuId)),
  productId: z.optional(z.string()),
})

export type Asking = z.infer<typeof askingSchema>

const formSchema = z.object({ contactName: z.string(), mobile: z.string(), wish: z.string() })

/** 「联系销售」, 「联系架构师」, 「合同签订」: records a consultation (ELI-03, ORD-08). Returns its number. */
export function requestConsultation(
  { store, clock }: Ports,
  { form: filled, ...asking }: Asking & { readonly form: ConsultationForm },
) {
  return store.commit((records) => {
    const asked = readAsking(records, asking)
    if (!asked.ok) return asked
    const { about, line, sku, productId } = asked.value
    const read = readInput(formSchema, filled)
    if (!read.ok) return read
    const form = read.value
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

/** A price is wished for what has no list price, for a product that is there (ORD-08, CAT-06). */
function readAsking(
  records: AppView,
  asking: Asking,
): Result<Asking, 'malformed' | 'unknown-sku' | 'unknown-product'> {
  const read = readInput(askingSchema, asking)
  if (!read.ok) return read
  const { sku, productId } = read.value
  if (sku !== undefined && getSku(sku).price.kind === 'fixed') return refuse('unknown-sku')
  const isThere = productId === undefined || records.get('subscription', productId)
  return isThere ? read : refuse('unknown-product')
}
