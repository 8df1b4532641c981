import * as z from 'zod/mini'
import {
  isProductLineId,
  isSkuId,
  KNOWLEDGE_TOPICS,
  type KnowledgeTopic,
  type ProductLineId,
  type SkuId,
} from '../catalogue/index.ts'
import { civilDateSchema } from '../shared/schemas.ts'
import type { Estimate } from './estimate.ts'

/** More than any form makes. */
export const MOST_ESTIMATE_ITEMS = 20

const common = {
  line: z.custom<ProductLineId>(isProductLineId),
  on: civilDateSchema,
  items: z
    .array(
      z.object({
        sku: z.custom<SkuId>(isSkuId),
        quantity: z.int().check(z.minimum(1), z.maximum(999_999_999)),
        topic: z.optional(z.custom<KnowledgeTopic>(isTopic)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_ESTIMATE_ITEMS)),
}

const yearsSchema = z.int().check(z.minimum(1), z.maximum(9))

/** What a price is asked for, as it is handed over and stored; whether it has one says `priceEstimate`. */
export const estimateSchema: z.ZodMiniType<Estimate> = z.discriminatedUnion('scenario', [
  z.object({ ...common, scenario: z.literal('new'), years: yearsSchema }),
  z.object({ ...common, scenario: z.literal('addition'), until: civilDateSchema }),
  z.object({
    ...common,
    scenario: z.literal('renewal'),
    until: civilDateSchema,
    years: yearsSchema,
  }),
])

/** Is this what a knowledge cloud can be about? `false` for any other type. */
export function isTopic(value: unknown): value is KnowledgeTopic {
  return typeof value === 'string' && Object.hasOwn(KNOWLEDGE_TOPICS, value)
}
