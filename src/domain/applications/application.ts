import * as z from 'zod/mini'
import { instantSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'
import { agreedQuoteSchema } from './agreed-quote.ts'
import { basicInfoSchema } from './basic-info.ts'
import { materialsSchema } from './materials.ts'
import { packageSchema } from './packages/packages.ts'
import { purchaseRequestSchema } from './purchase-request.ts'

/** What is common to an application in every state. */
const common = {
  /** 申请编号. */
  id: z.string(),
  stage: z.enum(['request', 'order']),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  package: packageSchema,
  /** The purchase application of the first stage; null where there is none (APP-02). */
  request: z.nullable(purchaseRequestSchema),
  info: basicInfoSchema,
  materials: materialsSchema,
  timeline: z.array(timelineEventSchema),
}

/** A submission waiting for its reviewer; `dueAt` is when the automatic review passes it (APP-03). */
const submission = z.object({ at: instantSchema, dueAt: instantSchema })

/**
 * What the reviewer wants fixed, item by item, and why; 修改资料 opens the step of the first. `before` holds what was
 * handed in of each item, to tell what was fixed since; empty where an earlier program returned it.
 */
const returnNote = z.object({
  items: z.array(z.string()),
  reason: z.string(),
  before: z.record(z.string(), z.string()),
})

/**
 * An application (chapter 5 of the register): a union by state, so that a record
 * cannot hold what its state does not know. The price is frozen from submitting on
 * (PRC-14).
 */
export const applicationSchema = z.discriminatedUnion('state', [
  z.object({ ...common, state: z.literal('draft') }),
  z.object({ ...common, state: z.literal('pre-review'), submission }),
  z.object({ ...common, state: z.literal('pre-approved'), submission }),
  z.object({ ...common, state: z.literal('in-review'), submission, quote: agreedQuoteSchema }),
  z.object({ ...common, state: z.literal('returned'), note: returnNote }),
  z.object({ ...common, state: z.literal('rejected'), reason: z.string(), seen: z.boolean() }),
  z.object({ ...common, state: z.literal('awaiting-payment'), quote: agreedQuoteSchema }),
  z.object({
    ...common,
    state: z.literal('paid'),
    quote: agreedQuoteSchema,
    orderId: z.string(),
  }),
  z.object({
    ...common,
    state: z.literal('completed'),
    quote: agreedQuoteSchema,
    orderId: z.string(),
    subscriptionId: z.string(),
  }),
  z.object({ ...common, state: z.literal('cancelled'), quote: z.nullable(agreedQuoteSchema) }),
])

export type Application = z.infer<typeof applicationSchema>

/** The application while it is in one given state. */
export type ApplicationIn<S extends Application['state']> = Extract<Application, { state: S }>

export type ApplicationFields = Omit<ApplicationIn<'draft'>, 'state'>
