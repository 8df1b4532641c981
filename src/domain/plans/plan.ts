import * as z from 'zod/mini'
import { type Estimate, estimateSchema } from '../estimates/index.ts'
import { normaliseText } from '../identity/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { civilDateSchema, instantSchema, yuanSchema } from '../shared/schemas.ts'
import { countCharacters } from '../shared/typed-text.ts'

/** A plan has 1 to 3 variants, each of them at most 50 items (PLN-01). */
export const MOST_VARIANTS = 3
export const MOST_PLAN_ITEMS = 50

/** In characters. */
export const LONGEST_PLAN_NAME = 50
export const LONGEST_VARIANT_NAME = 20

/** A purchase, an addition or a renewal that is planned; `estimate.on` is the day it is paid (PLN-01). */
export const planItemSchema = z.object({ id: z.string(), estimate: estimateSchema })

export const planVariantSchema = z.object({
  id: z.string(),
  name: z.string(),
  items: z.array(planItemSchema),
  /** The sum of what has a price, in 元, by the price list that the plan was made with (PLN-02). */
  total: yuanSchema,
})

/** What became of an item: a draft, or a purchase that is prepared (`applicationId` is null) (PLN-03). */
const outcomeSchema = z.object({
  itemId: z.string(),
  at: instantSchema,
  applicationId: z.nullable(z.string()),
})

/** 「采购方案」 as it is saved (PLN-01). */
export const planSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The day its prices were told, and the price list they were made with (PLN-04). */
  madeOn: civilDateSchema,
  catalogue: civilDateSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  variants: z.array(planVariantSchema).check(z.minLength(1)),
  /** The variant that was applied for; null: none yet (PLN-03). */
  applied: z.nullable(
    z.object({ variantId: z.string(), at: instantSchema, outcomes: z.array(outcomeSchema) }),
  ),
})

export type Plan = z.infer<typeof planSchema>
export type PlanVariant = z.infer<typeof planVariantSchema>
export type PlanItem = z.infer<typeof planItemSchema>
export type PlanOutcome = z.infer<typeof outcomeSchema>

/** What a plan says, without where it is saved: what its address holds (PLN-02). */
export type PlanContent = {
  readonly name: string
  readonly madeOn: CivilDate
  readonly catalogue: CivilDate
  readonly variants: readonly {
    readonly name: string
    readonly total: Plan['variants'][number]['total']
    readonly items: readonly Estimate[]
  }[]
}

export const planContentSchema: z.ZodMiniType<PlanContent> = z.object({
  name: z.string(),
  madeOn: civilDateSchema,
  catalogue: civilDateSchema,
  variants: z
    .array(
      z.object({
        name: z.string().check(z.maxLength(LONGEST_VARIANT_NAME * 2)),
        total: yuanSchema,
        items: z.array(estimateSchema).check(z.minLength(1), z.maxLength(MOST_PLAN_ITEMS)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_VARIANTS)),
})

export type PlanNameRefusal = 'name-missing' | 'name-too-long'

/** The name of a plan or a variant as it is kept: nothing unseen, single spaces, not longer than the page can show. */
export function readPlanName(
  typed: string,
  longest = LONGEST_PLAN_NAME,
): Result<string, PlanNameRefusal> {
  const name = normaliseText(typed)
  if (name === '') return refuse('name-missing')
  return countCharacters(name) > longest ? refuse('name-too-long') : ok(name)
}

/** The names variants get by themselves: A, B, C. */
export function nextVariantName(names: readonly string[]): string {
  return ['A', 'B', 'C'].find((name) => !names.includes(name)) ?? 'D'
}
