import * as z from 'zod/mini'
import { ok, type Result, refuse } from '../shared/result.ts'

/** 续费方式: 手动续费, 自动续费, 到期不续 (RNW-01). */
export const RENEWAL_MODES = ['manual', 'automatic', 'lapse'] as const

export type RenewalMode = (typeof RENEWAL_MODES)[number]

/** How many years 自动续费 may pay at once (RNW-04). */
export const AUTO_RENEW_YEARS = { min: 1, max: 3 } as const

/** How many days before the expiry it may pay (RNW-04). */
export const AUTO_RENEW_DAYS = { min: 7, max: 30 } as const

/** How a product is renewed; years and day are kept while it is not automatic, for when it is again. */
export const renewalSettingSchema = z.object({
  mode: z.enum(RENEWAL_MODES),
  years: z.int().check(z.minimum(AUTO_RENEW_YEARS.min), z.maximum(AUTO_RENEW_YEARS.max)),
  /** 自动续费 pays this many days before the expiry, at 00:00. */
  daysBefore: z.int().check(z.minimum(AUTO_RENEW_DAYS.min), z.maximum(AUTO_RENEW_DAYS.max)),
})

export type RenewalSetting = z.infer<typeof renewalSettingSchema>

/** By hand at first; one year, 7 days before the expiry, where it is switched on (LIF-11). */
export const FIRST_RENEWAL_SETTING: RenewalSetting = { mode: 'manual', years: 1, daysBefore: 7 }

/** Refused: years or a day that cannot be chosen (RNW-04). */
export function checkRenewalSetting(
  setting: RenewalSetting,
): Result<RenewalSetting, 'years-out-of-range' | 'days-out-of-range'> {
  if (!isWithin(setting.years, AUTO_RENEW_YEARS)) return refuse('years-out-of-range')
  if (!isWithin(setting.daysBefore, AUTO_RENEW_DAYS)) return refuse('days-out-of-range')
  return ok(setting)
}

function isWithin(value: number, { min, max }: { readonly min: number; readonly max: number }) {
  return value >= min && value <= max
}
