import * as z from 'zod/mini'
import type { AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import {
  getSku,
  isSkuId,
  PRODUCT_LINE_IDS,
  type ProductLineId,
  type SkuId,
} from '../domain/catalogue/index.ts'
import { normaliseMobile, normaliseName, normaliseText } from '../domain/identity/index.ts'
import {
  CONSULTATION_KINDS,
  type Consultation,
  type ConsultationForm,
  type ConsultationKind,
  consultationProblems,
} from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

/** Who is asked about what; `sku` and `productId` where a price is wished for a product (ORD-08). */
export type Asking = {
  readonly about: ConsultationKind
  readonly line: ProductLineId
  readonly sku?: SkuId | undefined
  readonly productId?: string | undefined
}

export type RequestConsultation = Asking & { readonly form: ConsultationForm }

/**
 * - `unknown-sku`: what is asked a price for has a list price (CAT-06)
 * - `unknown-product`: there is no product of this number
 * - `incomplete`: a field of the form is wrong
 */
export type RequestConsultationRefusal = 'unknown-sku' | 'unknown-product' | 'incomplete'

/**
 * 「联系销售」, 「联系架构师」, 「合同签订」: records a consultation (ELI-03, ORD-08). Answers with its number; one key is
 * one consultation.
 */
export const requestConsultation = command<RequestConsultation, string, RequestConsultationRefusal>(
  {
    name: 'request-consultation',
    input: z.object({
      about: z.enum(CONSULTATION_KINDS),
      line: z.enum(PRODUCT_LINE_IDS),
      sku: z.optional(z.custom<SkuId>(isSkuId)),
      productId: z.optional(z.string()),
      form: z.object({ contactName: z.string(), mobile: z.string(), wish: z.string() }),
    }),
    decide: (records, { form, ...asking }, { now }) => {
      const problem = problemOf(records, asking)
      if (problem) return refuse(problem)
      if (Object.keys(consultationProblems(form)).length > 0) return refuse('incomplete')
      const { id, taken } = takeNumber(records, 'consultation', now)
      const { about, line, sku = null, productId = null } = asking
      const create: Consultation = {
        ...{ id, about, line, sku, productId },
        contactName: normaliseName(form.contactName),
        mobile: normaliseMobile(form.mobile),
        wish: normaliseText(form.wish),
        state: 'submitted',
        offer: null,
        orderId: null,
        createdAt: now,
        timeline: [{ at: now, by: 'customer', what: 'requested' }],
      }
      return ok({ changes: [taken, { type: 'consultation', create }], value: id })
    },
  },
)

/** A price is wished for what has no list price, for a product that is there (ORD-08, CAT-06). */
function problemOf(
  records: AppView,
  { sku, productId }: Asking,
): 'unknown-sku' | 'unknown-product' | null {
  if (sku !== undefined && getSku(sku).price.kind === 'fixed') return 'unknown-sku'
  const isThere = productId === undefined || records.get('subscription', productId)
  return isThere ? null : 'unknown-product'
}
