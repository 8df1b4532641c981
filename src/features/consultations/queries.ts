import { useRecords } from '../../app/services.ts'
import type { Consultation } from '../../domain/orders/index.ts'
import type { Subscription } from '../../domain/subscriptions/index.ts'

export type ConsultationRow = {
  readonly consultation: Consultation
  /** The product it is for; null: none yet. */
  readonly product: Subscription | null
}

/** All consultations, newest first, with what they are for (ORD-08). */
export function useConsultations(): readonly ConsultationRow[] {
  return useRecords(['consultations'], (records) =>
    [...records.list('consultation')]
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .map((consultation) => ({
        consultation,
        product:
          consultation.productId === null
            ? null
            : (records.get('subscription', consultation.productId) ?? null),
      })),
  )
}
