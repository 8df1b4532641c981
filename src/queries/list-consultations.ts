import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import type { Consultation } from '../domain/orders/index.ts'
import { byId } from '../domain/shared/moment-order.ts'
import { rememberEach } from '../domain/shared/remember.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'

export type ConsultationRow = {
  readonly consultation: Consultation
  /** The product it is for; null: none yet. */
  readonly product: Subscription | null
}

/** A page of the consultations, the newest first, with what they are for (ORD-08). */
export const listConsultations = query<PageInput, Page<ConsultationRow>>({
  name: 'list-consultations',
  input: z.object(PAGE_INPUT),
  reads: ['consultation', 'subscription'],
  view: (records, input) => {
    const page = pageOf(newest(records.list('consultation')), input)
    const rows = page.rows.map((consultation) => {
      const { productId } = consultation
      const product = productId === null ? null : (records.get('subscription', productId) ?? null)
      return { consultation, product }
    })
    return { ...page, rows }
  },
})

const newest = rememberEach((consultations: readonly Consultation[]) =>
  consultations.toSorted((a, b) => byId(b, a)),
)
