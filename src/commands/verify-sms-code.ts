import * as z from 'zod/mini'
import type { AppChange } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import {
  checkSmsCode,
  type SaveRefusal,
  type SmsCheckRefusal,
  saveContent,
} from '../domain/applications/index.ts'
import { normaliseCode, normaliseMobile } from '../domain/identity/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type VerifySmsCode = {
  /** 申请编号. */
  readonly id: string
  /** The code as typed. */
  readonly typed: string
}

/**
 * What became of a try. A wrong one is kept, so it is an answer and no refusal (MAT-08).
 *
 * - verified: the code was right
 * - sms-not-sent: no code was sent to the mobile that is filled in
 * - sms-expired: the code was sent more than 5 minutes ago
 * - sms-wrong: another code was sent
 * - sms-locked: too many wrong tries, 10 minutes long
 */
export type VerifySmsCodeAnswer = 'verified' | SmsCheckRefusal

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it may not be edited in the state it is in (APP-08)
 * - `line-changed`: never for a code
 */
export type VerifySmsCodeRefusal = 'unknown-application' | SaveRefusal

/** The code typed on the third step: right, it verifies the mobile; wrong, the try counts (MAT-08). */
export const verifySmsCode = command<VerifySmsCode, VerifySmsCodeAnswer, VerifySmsCodeRefusal>({
  name: 'verify-sms-code',
  input: z.object({ id: z.string(), typed: z.string() }),
  decide: (records, { id, typed }, { now: at }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const mobile = normaliseMobile(application.materials.mobile)
    const sent = records.get('sms-code', id)
    const { result, next } = checkSmsCode(sent, { mobile, typed: normaliseCode(typed), at })
    if (!result.ok) {
      const counted: AppChange[] = next && next !== sent ? [{ type: 'sms-code', put: next }] : []
      return ok({ changes: counted, value: result.error.code })
    }
    const materials = { ...application.materials, verifiedMobile: mobile }
    const saved = saveContent(application, { materials }, at)
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: 'verified' })
  },
})
