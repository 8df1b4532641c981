import * as z from 'zod/mini'
import { instantSchema } from './schemas.ts'

/** What the simulated bank answers to the next 「确认支付」 (ORD-04). */
export const PAYMENT_OUTCOMES = ['success', 'declined', 'unanswered'] as const

export type PaymentOutcome = (typeof PAYMENT_OUTCOMES)[number]

/** The most views that a promotion gives on top of one order. */
export const MOST_GIFT_VIEWS = 100_000_000

/** How the demo tools play the reviewer and the bank in this world. */
export const demoSettingsSchema = z.object({
  id: z.literal('main'),
  /** On: a review passes when its expected time has come. Off: by hand. */
  autoReview: z.boolean(),
  /** When it was switched on last: nothing passes before that (LIF-12). */
  autoReviewSince: instantSchema,
  /** Holds for one payment, then it is `success` again. */
  nextPayment: z.enum(PAYMENT_OUTCOMES),
  /** Views that a promotion gives on top of the next PV order; 0: none. */
  nextGiftViews: z.int().check(z.minimum(0), z.maximum(MOST_GIFT_VIEWS)),
})

export type DemoSettings = z.infer<typeof demoSettingsSchema>

export const FIRST_DEMO_SETTINGS: DemoSettings = {
  id: 'main',
  autoReview: true,
  autoReviewSince: 0,
  nextPayment: 'success',
  nextGiftViews: 0,
}
