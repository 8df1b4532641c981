import * as z from 'zod/mini'
import type { Ports } from '../api/app-records.ts'
import { getSku } from '../domain/catalogue/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { makeOffer, moveConsultation } from '../domain/orders/index.ts'
import { isCivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { actorSchema } from '../domain/shared/timeline.ts'
import { tellOnce } from '../policies/tell-once.ts'

/** 「提交报价」: the architect's price with its last day, and a message to the customer (ORD-08). */
export function offerPrice(
  { store, clock }: Ports,
  { id, amount, validThrough }: { id: string; amount: string; validThrough: string },
) {
  return store.commit((records) => {
    const consultation = records.get('consultation', id)
    if (!consultation) return refuse('unknown-consultation')
    if (!isCivilDate(validThrough)) return refuse('bad-date')
    const at = clock.now()
    const today = civilDateOf(at)
    const offered = makeOffer(consultation, { amount, validThrough, today, at })
    if (!offered.ok) return offered
    const { offer, sku } = offered.value
    const message = messageOf('consultation-offered', {
      event: `${id}-${at}`,
      at,
      facts: {
        number: id,
        amount: offer ? formatPrice(offer.amount) : '',
        package: sku === null ? '' : getSku(sku).name.zh,
        until: validThrough,
      },
      about: { type: 'consultation', id },
    })
    return ok({
      changes: [{ type: 'consultation', put: offered.value }, ...tellOnce(records, message)],
      value: null,
    })
  })
}

const answerSchema = z.object({ to: z.enum(['contacted', 'closed']), by: actorSchema })

/** Sales or the architect called back, or the matter is closed (ORD-08). */
export function answerConsultation(
  { store, clock }: Ports,
  { id, ...answer }: { id: string } & z.infer<typeof answerSchema>,
) {
  return store.commit((records) => {
    const consultation = records.get('consultation', id)
    if (!consultation) return refuse('unknown-consultation')
    const read = readInput(answerSchema, answer)
    if (!read.ok) return read
    const { to, by } = read.value
    const moved = moveConsultation(consultation, to, { by, at: clock.now() })
    if (!moved.ok) return moved
    return ok({ changes: [{ type: 'consultation', put: moved.value }], value: null })
  })
}
