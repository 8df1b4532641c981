import * as z from 'zod/mini'
import type { AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { putOrCreate } from '../api/ports.ts'
import { isEditable, type SmsRefusal, sendSmsCode } from '../domain/applications/index.ts'
import { isMobile, normaliseMobile } from '../domain/identity/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type RequestSmsCode = {
  /** 申请编号. */
  readonly id: string
  /** As typed. */
  readonly mobile: string
}

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it may not be edited in the state it is in (APP-08)
 * - `not-a-mobile`: this is no mobile number of the mainland, or of Hong Kong for an enterprise there
 * - `sms-too-soon`: the last code was sent less than 60 s ago
 * - `sms-locked`: too many wrong tries, 10 minutes long
 */
export type RequestSmsCodeRefusal =
  | 'unknown-application'
  | 'illegal-transition'
  | 'not-a-mobile'
  | SmsRefusal

/** 「获取验证码」: the code arrives as a 短信 in the message centre (MAT-08). Answers with the instant it was sent. */
export const requestSmsCode = command<RequestSmsCode, Instant, RequestSmsCodeRefusal>({
  name: 'request-sms-code',
  input: z.object({ id: z.string(), mobile: z.string() }),
  decide: (records, { id, mobile }, { now: at, random }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (!isEditable(application.state)) return refuse('illegal-transition')
    const number = normaliseMobile(mobile)
    if (!isMobile(number, application.info.region === 'hong-kong')) return refuse('not-a-mobile')
    const code = sixDigits(random.token(12))
    const sending = { id, mobile: number, code, at }
    const sent = sendSmsCode(records.get('sms-code', id), sending, messagesOf(records, id))
    if (!sent.ok) return sent
    const message = messageOf('sms-code', {
      event: `${id}-${sent.value.count}`,
      at,
      facts: { code, mobile: number },
    })
    return ok({
      changes: [putOrCreate(records, 'sms-code', sent.value), { type: 'message', create: message }],
      value: at,
    })
  },
})

/** How many codes the customer was told for an application, whatever became of the last one. */
function messagesOf(records: AppView, id: string): number {
  return records
    .list('message')
    .filter(({ kind, id: told }) => kind === 'sms-code' && told.startsWith(`sms-code-${id}-`))
    .length
}

/** Six digits out of letters and digits that nobody can guess. */
function sixDigits(token: string): string {
  const number = [...token].reduce(
    (sum, letter) => (sum * 36 + parseInt(letter, 36)) % 1_000_000,
    0,
  )
  return String(number).padStart(6, '0')
}
