import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type SwitchAutoRenewal = {
  readonly id: string
  /** What it shall be from now on. */
  readonly on: boolean
}

/**
 * - `unknown-product`: there is no product of this number
 * - `not-renewable`: it is not renewed by the year, or has ended
 */
export type SwitchAutoRenewalRefusal = 'unknown-product' | 'not-renewable'

/** The switch 「自动续费」 of a product that is renewed by the year (LIF-11). */
export const switchAutoRenewal = command<SwitchAutoRenewal, null, SwitchAutoRenewalRefusal>({
  name: 'switch-auto-renewal',
  input: z.object({ id: z.string(), on: z.boolean() }),
  decide: (records, { id, on }, { now: at }) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    const isAnnual = product.line !== 'pv' && product.holdings.length > 0
    if (!isAnnual || product.ended) return refuse('not-renewable')
    const event = { at, by: 'customer' as const, what: on ? 'auto-renewal-on' : 'auto-renewal-off' }
    const timeline = [...product.timeline, event]
    // What lies before it was switched on is not tried.
    const put = { ...product, autoRenew: on, lastAttemptAt: on ? at : null, timeline }
    return ok({ changes: [{ type: 'subscription', put }], value: null })
  },
})
