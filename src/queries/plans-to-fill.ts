import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'

/** A plan that items can still be added to, with its variants. */
export type PlanToFill = {
  readonly id: string
  readonly name: string
  readonly variants: readonly { readonly id: string; readonly name: string }[]
}

/** The plans that were not applied for, the newest first (PLN-01). */
export const plansToFill = query<Record<string, never>, readonly PlanToFill[]>({
  name: 'plans-to-fill',
  input: z.record(z.string(), z.never()),
  reads: ['plan'],
  view: (records) =>
    records
      .list('plan')
      .filter(({ applied }) => applied === null)
      .toSorted(newestFirst(({ createdAt }) => createdAt))
      .map(({ id, name, variants }) => ({
        ...{ id, name },
        variants: variants.map((variant) => ({ id: variant.id, name: variant.name })),
      })),
})
