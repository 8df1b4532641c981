import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { changeRenewal } from '../policies/change-renewal.ts'

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

/** The switch 「自动续费」 of a product that is renewed by the year, with the years and the day it has (LIF-11). */
export const switchAutoRenewal = command<SwitchAutoRenewal, null, SwitchAutoRenewalRefusal>({
  name: 'switch-auto-renewal',
  input: z.object({ id: z.string(), on: z.boolean() }),
  decide: (records, { id, on }, { now: at }) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    const setting = { ...product.renewal, mode: on ? ('automatic' as const) : ('manual' as const) }
    const changes = changeRenewal(records, product, { setting, at })
    return changes.ok ? ok({ changes: changes.value, value: null }) : changes
  },
})
