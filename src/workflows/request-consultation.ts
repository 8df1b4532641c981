import type { ProductLineId } from '../domain/catalogue/index.ts'
import { normaliseMobile, normaliseText } from '../domain/identity/index.ts'
import { type ConsultationForm, consultationProblems } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { takeNumber } from './numbering.ts'

/** 「联系销售」: records a consultation with its own number (ELI-03). Gives the number. */
export function requestConsultation(
  { store, clock }: Ports,
  { line, form }: { line: ProductLineId; form: ConsultationForm },
) {
  return store.commit((records) => {
    if (Object.keys(consultationProblems(form)).length > 0) return refuse('incomplete')
    const at = clock.now()
    const next = takeNumber(records, 'consultation', at)
    const put = {
      id: next.id,
      about: 'sales' as const,
      line,
      contactName: normaliseText(form.contactName),
      mobile: normaliseMobile(form.mobile),
      wish: normaliseText(form.wish),
      state: 'submitted' as const,
      createdAt: at,
      timeline: [{ at, by: 'customer' as const, what: 'requested' }],
    }
    return ok({
      changes: [next.taken, { type: 'consultation', put }],
      value: next.id,
    })
  })
}
