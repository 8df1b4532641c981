import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { isSkuId, type SkuId } from '../domain/catalogue/index.ts'
import { type Consultation, isConsultationOpen } from '../domain/orders/index.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'

/** What an architect was asked about a product and is not settled, the newest first (ORD-08). */
export const openConsultations = query<{ productId: string; sku: SkuId }, readonly Consultation[]>({
  name: 'open-consultations',
  input: z.object({ productId: z.string(), sku: z.custom<SkuId>(isSkuId) }),
  reads: ['consultation'],
  view: (records, { productId, sku }) =>
    records
      .list('consultation')
      .filter((one) => one.productId === productId && one.sku === sku && isConsultationOpen(one))
      .sort(newestFirst(({ createdAt }) => createdAt)),
})
