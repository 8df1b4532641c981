import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import {
  checkRenewalSetting,
  RENEWAL_MODES,
  type RenewalSetting,
} from '../domain/subscriptions/index.ts'
import { changeRenewal } from '../policies/change-renewal.ts'

export type SetRenewal = {
  readonly id: string
  readonly setting: RenewalSetting
}

/**
 * - `unknown-product`: there is no product of this number
 * - `not-renewable`: it is not renewed by the year, or has ended
 * - `years-out-of-range`, `days-out-of-range`: 自动续费 has 1 to 3 years, and a day 7 to 30 days before the expiry
 */
export type SetRenewalRefusal =
  | 'unknown-product'
  | 'not-renewable'
  | 'years-out-of-range'
  | 'days-out-of-range'

/** 「续费方式」: 手动续费, 自动续费 with its years and day, or 到期不续 (RNW-04). */
export const setRenewal = command<SetRenewal, null, SetRenewalRefusal>({
  name: 'set-renewal',
  // Years or a day out of range are refused by their own words.
  input: z.object({
    id: z.string(),
    setting: z.object({ mode: z.enum(RENEWAL_MODES), years: z.int(), daysBefore: z.int() }),
  }),
  decide: (records, { id, setting }, { now: at }) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    const checked = checkRenewalSetting(setting)
    if (!checked.ok) return checked
    const changes = changeRenewal(records, product, { setting: checked.value, at })
    return changes.ok ? ok({ changes: changes.value, value: null }) : changes
  },
})
