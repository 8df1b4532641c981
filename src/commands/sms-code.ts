import * as z from 'zod/mini'
import type { AppChange, AppView, Ports } from '../api/app-records.ts'
import { putOrCreate } from '../api/ports.ts'
import {
  checkSmsCode,
  isEditable,
  type SaveRefusal,
  type SmsCheckRefusal,
  saveContent,
  sendSmsCode,
} from '../domain/applications/index.ts'
import { isMainlandMobile, normaliseCode, normaliseMobile } from '../domain/identity/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'

/** 「获取验证码」: the code arrives as a 短信 in the message centre (MAT-08). Returns when it was sent. */
export function requestSmsCode(
  { store, clock, random }: Ports,
  { id, mobile }: { id: string; mobile: string },
) {
  const code = sixDigits(random.token(12))
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (!isEditable(application.state)) return refuse('illegal-transition')
    const read = readInput(z.string(), mobile)
    if (!read.ok) return read
    const number = normaliseMobile(read.value)
    if (!isMainlandMobile(number)) return refuse('not-a-mobile')
    const at = clock.now()
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
  })
}

/** How many codes the customer was told for an application, whatever became of the last one. */
function messagesOf(records: AppView, id: string): number {
  return records
    .list('message')
    .filter(({ kind, id: told }) => kind === 'sms-code' && told.startsWith(`sms-code-${id}-`))
    .length
}

/** The code typed on the third step: right, it verifies the mobile; wrong, the try counts (MAT-08). */
export async function verifySmsCode(
  { store, clock }: Ports,
  { id, typed }: { id: string; typed: string },
) {
  type Checked = Result<null, SmsCheckRefusal>
  const answer = await store.commit<Checked, 'unknown-application' | 'malformed' | SaveRefusal>(
    (records) => {
      const application = records.get('application', id)
      if (!application) return refuse('unknown-application')
      const read = readInput(z.string(), typed)
      if (!read.ok) return read
      const at = clock.now()
      const mobile = normaliseMobile(application.materials.mobile)
      const sent = records.get('sms-code', id)
      const { result: checked, next } = checkSmsCode(sent, {
        mobile,
        typed: normaliseCode(read.value),
        at,
      })
      const counted: AppChange[] = next && next !== sent ? [{ type: 'sms-code', put: next }] : []
      // A wrong try must be kept, so it is a commit with a refusal inside.
      if (!checked.ok) return ok({ changes: counted, value: checked })
      const materials = { ...application.materials, verifiedMobile: mobile }
      const saved = saveContent(application, { materials }, at)
      if (!saved.ok) return saved
      const changes: AppChange[] = [{ type: 'application', put: saved.value }]
      return ok({ changes, value: checked })
    },
  )
  return answer.ok ? answer.value : answer
}

/** Six digits out of letters and digits that nobody can guess. */
function sixDigits(token: string): string {
  const number = [...token].reduce(
    (sum, letter) => (sum * 36 + parseInt(letter, 36)) % 1_000_000,
    0,
  )
  return String(number).padStart(6, '0')
}
