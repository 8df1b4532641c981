import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { getSku } from '../domain/catalogue/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { makeOffer, type OfferRefusal } from '../domain/orders/index.ts'
import { isCivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { tellOnce } from '../policies/tell-once.ts'

export type OfferPrice = {
  readonly id: string
  /** 元 for one robot and year, or for the whole service, as typed. */
  readonly amount: string
  /** The last civil date on which it holds, as typed. */
  readonly validThrough: string
}

/**
 * - `unknown-consultation`: there is no consultation of this number
 * - `bad-date`: the last day is no day of the calendar
 * - `illegal-transition`: it is not asked for a price, or has come to its end
 * - `not-an-amount`: the price is no amount above nothing
 * - `not-later`: the last day is over
 */
export type OfferPriceRefusal = 'unknown-consultation' | 'bad-date' | OfferRefusal

/** 「提交报价」: the architect's price with its last day, and a message to the customer (ORD-08). */
export const offerPrice = command<OfferPrice, null, OfferPriceRefusal>({
  name: 'offer-price',
  input: z.object({ id: z.string(), amount: z.string(), validThrough: z.string() }),
  decide: (records, { id, amount, validThrough }, { now: at }) => {
    const consultation = records.get('consultation', id)
    if (!consultation) return refuse('unknown-consultation')
    if (!isCivilDate(validThrough)) return refuse('bad-date')
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
  },
})
