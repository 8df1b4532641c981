import * as z from 'zod/mini'
import { isSkuId, PRODUCT_LINE_IDS, type SkuId } from '../catalogue/index.ts'
import { isMobile, normaliseMobile, normaliseName, normaliseText } from '../identity/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import type { Instant } from '../shared/instant.ts'
import { parsePrice, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { checkedBy } from '../shared/read-input.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { civilDateSchema, instantSchema, yuanSchema } from '../shared/schemas.ts'
import { type Actor, timelineEventSchema } from '../shared/timeline.ts'
import { typedAmount } from '../shared/typed-text.ts'

/** 已提交, 已联系, 已报价, 已成交, 已关闭 (ORD-08). */
export const CONSULTATION_STATES = ['submitted', 'contacted', 'quoted', 'won', 'closed'] as const

export type ConsultationState = (typeof CONSULTATION_STATES)[number]

/** Who is asked: sales, the architect for what is priced on request, or sales for a contract. */
export const CONSULTATION_KINDS = ['sales', 'architect', 'contract'] as const

/** What an architect offers: 元 for one robot and year, or for the whole service; valid through a date. */
const offerSchema = z.object({ amount: yuanSchema, validThrough: civilDateSchema })

/**
 * A wish to be called back: by sales where buying online is not possible (ELI-03), by an architect for
 * what has no list price, or for a contract (CAT-11). An architect's offer makes it payable (ORD-08).
 */
export const consultationSchema = z.object({
  id: z.string(),
  about: z.enum(CONSULTATION_KINDS),
  line: z.enum(PRODUCT_LINE_IDS),
  /** What is asked a price for; null: nothing in particular. */
  sku: z.nullable(z.custom<SkuId>(isSkuId)),
  /** The product it is for; null: none yet. */
  productId: z.nullable(z.string()),
  contactName: z.string(),
  mobile: z.string(),
  wish: z.string(),
  state: z.enum(CONSULTATION_STATES),
  offer: z.nullable(offerSchema),
  orderId: z.nullable(z.string()),
  createdAt: instantSchema,
  timeline: z.array(timelineEventSchema),
})

export type Consultation = z.infer<typeof consultationSchema>
export type ConsultationKind = Consultation['about']

/** What the customer fills in to be called back. */
export type ConsultationForm = Pick<Consultation, 'contactName' | 'mobile' | 'wish'>

export type ConsultationProblems = Partial<
  Record<keyof ConsultationForm, 'required' | 'not-a-mobile'>
>

/** What is wrong with the form, in its order; none: it can be sent. */
export function consultationProblems(form: ConsultationForm): ConsultationProblems {
  const problems: ConsultationProblems = {}
  const mobile = normaliseMobile(form.mobile)
  if (normaliseName(form.contactName) === '') problems.contactName = 'required'
  if (mobile === '') problems.mobile = 'required'
  else if (!isMobile(mobile, true)) problems.mobile = 'not-a-mobile'
  if (normaliseText(form.wish) === '') problems.wish = 'required'
  return problems
}

/** The form as it is sent: every field as the rules want it. */
export const filledConsultationSchema: z.ZodMiniType<ConsultationForm, ConsultationForm> =
  checkedBy(z.object({ contactName: z.string(), mobile: z.string(), wish: z.string() }), (form) =>
    consultationProblems(form),
  )

export type OfferRefusal = 'illegal-transition' | 'not-an-amount' | 'not-later'

/** States in which something may still happen. */
const OPEN: readonly ConsultationState[] = ['submitted', 'contacted', 'quoted']

export function isConsultationOpen({ state }: Pick<Consultation, 'state'>): boolean {
  return OPEN.includes(state)
}

/** 「提交报价」: the architect's price in 元, above 0 and valid at least today; a newer one replaces it (ORD-08). */
export function makeOffer(
  consultation: Consultation,
  {
    amount,
    validThrough,
    today,
    at,
  }: {
    amount: string
    validThrough: CivilDate
    today: CivilDate
    at: Instant
  },
): Result<Consultation, OfferRefusal> {
  if (consultation.sku === null || !isConsultationOpen(consultation)) {
    return refuse('illegal-transition')
  }
  const price = parsePrice(typedAmount(amount))
  if (price === undefined || price === ZERO_YUAN) return refuse('not-an-amount')
  if (validThrough < today) return refuse('not-later')
  const offer = { amount: price, validThrough }
  return ok({ ...changeState(consultation, 'quoted', 'reviewer', at), offer })
}

/** Sales or the architect called, or the matter is closed: only while it is open. */
export function moveConsultation(
  consultation: Consultation,
  to: 'contacted' | 'closed',
  { by, at }: { by: Actor; at: Instant },
): Result<Consultation, 'illegal-transition'> {
  const isPossible = to === 'closed' || consultation.state === 'submitted'
  if (!isConsultationOpen(consultation) || !isPossible) return refuse('illegal-transition')
  return ok(changeState(consultation, to, by, at))
}

/** What it offered was bought: 已成交. */
export function winConsultation(
  consultation: Consultation,
  orderId: string,
  at: Instant,
): Consultation {
  return { ...changeState(consultation, 'won', 'system', at), orderId }
}

/** The price that can be bought at today; or why not: none was offered, or it has run out. */
export function offeredPrice(
  { state, offer }: Consultation,
  today: CivilDate,
): Result<Yuan, 'not-quoted' | 'offer-expired'> {
  if (state !== 'quoted' || !offer) return refuse('not-quoted')
  return offer.validThrough < today ? refuse('offer-expired') : ok(offer.amount)
}

function changeState(
  consultation: Consultation,
  state: ConsultationState,
  by: Actor,
  at: Instant,
): Consultation {
  const timeline = [...consultation.timeline, { at, by, what: `consultation-${state}` }]
  return { ...consultation, state, timeline }
}
