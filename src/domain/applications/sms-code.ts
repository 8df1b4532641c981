import * as z from 'zod/mini'
import type { Instant } from '../shared/instant.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { instantSchema } from '../shared/schemas.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** MAT-08: another code after 60 s, valid for 5 minutes, 5 wrong tries lock it for 10 minutes. */
export const SMS_RESEND_AFTER = 60 * SECOND
export const SMS_VALID_FOR = 5 * MINUTE
export const SMS_MOST_TRIES = 5
export const SMS_LOCKED_FOR = 10 * MINUTE

/** The code that was sent for an application; its id is the application's number. */
export const smsCodeSchema = z.object({
  id: z.string(),
  mobile: z.string(),
  code: z.string(),
  sentAt: instantSchema,
  /** How many codes were sent, so that every message has its own id. */
  count: z.int(),
  wrongTries: z.int(),
  lockedUntil: z.nullable(instantSchema),
})

export type SmsCode = z.infer<typeof smsCodeSchema>

export type SmsRefusal = 'sms-too-soon' | 'sms-locked'
export type SmsCheckRefusal = 'sms-not-sent' | 'sms-expired' | 'sms-wrong' | 'sms-locked'

/** When another code may be asked for: a minute after the last one, or when the lock ends (MAT-08). */
export function nextSmsCodeAt({ sentAt, lockedUntil }: SmsCode): Instant {
  return Math.max(sentAt + SMS_RESEND_AFTER, lockedUntil ?? 0)
}

/** Whether a code can still be used: for five minutes, and while nothing is locked (MAT-08). */
export function isSmsCodeValid({ sentAt, lockedUntil }: SmsCode, at: Instant): boolean {
  return at < sentAt + SMS_VALID_FOR && (lockedUntil === null || at >= lockedUntil)
}

/**
 * A new code for a number, unless the last one is too young or the lock still holds (MAT-08).
 *
 * @param told how many codes were sent before, where the last one is not there any more
 */
export function sendSmsCode(
  last: SmsCode | undefined,
  { id, mobile, code, at }: { id: string; mobile: string; code: string; at: Instant },
  told = 0,
): Result<SmsCode, SmsRefusal> {
  if (last?.lockedUntil && at < last.lockedUntil) return refuse('sms-locked')
  if (last && at < last.sentAt + SMS_RESEND_AFTER) return refuse('sms-too-soon')
  const count = (last?.count ?? told) + 1
  return ok({ id, mobile, code, sentAt: at, count, wrongTries: 0, lockedUntil: null })
}

/** What a typed code comes to: right, or wrong with the tries counted (MAT-08). */
export function checkSmsCode(
  sent: SmsCode | undefined,
  { mobile, typed, at }: { mobile: string; typed: string; at: Instant },
): { result: Result<null, SmsCheckRefusal>; next: SmsCode | undefined } {
  if (!sent || sent.mobile !== mobile) return { result: refuse('sms-not-sent'), next: sent }
  if (sent.lockedUntil && at < sent.lockedUntil) return { result: refuse('sms-locked'), next: sent }
  if (!isSmsCodeValid(sent, at)) return { result: refuse('sms-expired'), next: sent }
  if (typed === sent.code) return { result: ok(null), next: sent }
  const wrongTries = sent.wrongTries + 1
  const locks = wrongTries >= SMS_MOST_TRIES
  return {
    result: refuse(locks ? 'sms-locked' : 'sms-wrong'),
    next: { ...sent, wrongTries, lockedUntil: locks ? at + SMS_LOCKED_FOR : null },
  }
}
