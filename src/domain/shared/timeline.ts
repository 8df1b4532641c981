import * as z from 'zod/mini'
import { instantSchema } from './schemas.ts'

/** Who did something. All but the customer and the clock are played by the demo tools. */
export const actorSchema = z.enum(['customer', 'reviewer', 'bank', 'system'])

export type Actor = z.infer<typeof actorSchema>

/** One line of a record's timeline (APP-06): who did what, when and why. */
export const timelineEventSchema = z.object({
  at: instantSchema,
  by: actorSchema,
  /** A code with a sentence in both languages, for example `submitted`. */
  what: z.string(),
  reason: z.optional(z.string()),
})

export type TimelineEvent = z.infer<typeof timelineEventSchema>
