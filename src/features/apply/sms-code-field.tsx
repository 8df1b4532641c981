import { useEffect, useState } from 'react'
import { type UseFormReturn, useController } from 'react-hook-form'
import { Link } from 'react-router'
import { useRun, useView } from '../../app/hooks.ts'
import { useReadNow } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { requestSmsCode } from '../../commands/request-sms-code.ts'
import {
  type ApplicantForm,
  type Application,
  isSmsCodeValid,
  nextSmsCodeAt,
  type SmsCode,
} from '../../domain/applications/index.ts'
import { normaliseMobile } from '../../domain/identity/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { smsCodeSent } from '../../queries/sms-code-sent.ts'
import { Button, TextAction } from '../../ui/button.tsx'
import { useFormPart } from '../../ui/form.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { materialsCopy } from './materials-copy.ts'
import { useCodeRefusal } from './materials-errors.tsx'

export type CodeForm = UseFormReturn<{ code: string }>

type SmsCodeFieldProps = {
  application: Application
  form: UseFormReturn<ApplicantForm>
  codeForm: CodeForm
  /** It was tried to go on: what is missing is said. */
  isTold: boolean
}

/** 手机实名认证 by a code that arrives in the message centre (MAT-08). */
export function SmsCodeField(props: SmsCodeFieldProps) {
  const { application, form, codeForm, isTold } = props
  const copy = useCopy(materialsCopy)
  const refusals = useCopy(refusalCopy)
  const request = useRun(requestSmsCode, { scope: application.id })
  const { refusal } = request
  const tried = useCodeRefusal(codeForm)
  const problem = isTold ? (tried ?? copy.problems['code-missing']) : undefined
  const { field } = useController({ name: 'code', control: codeForm.control })
  const sent = useView(smsCodeSent, { id: application.id })
  const wait = useSecondsToNextCode(sent)
  const received = useReceivedCode(sent, form)
  const { verifiedMobile } = application.materials
  const verified = useFormPart(
    form,
    ({ mobile }) => verifiedMobile !== null && verifiedMobile === normaliseMobile(mobile),
  )

  const get = async () => {
    await request.run({ id: application.id, mobile: form.getValues('mobile') })
  }
  const type = (code: string) => {
    request.reset()
    field.onChange(code)
    codeForm.clearErrors()
  }
  const enter = (code: string) => {
    type(code)
    document.getElementById('smsCode')?.focus()
  }
  if (verified) {
    return (
      <p className="flex items-center gap-2 self-center text-ok">
        <CheckIcon className="size-4" />
        {copy.verified}
      </p>
    )
  }
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
      <TextField
        id="smsCode"
        label={copy.code}
        hint={copy.codeHint}
        error={refusal ? refusals[refusal] : problem}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={field.value}
        onChange={type}
        wrapperClassName="flex-1"
      />
      <Button
        className="mt-[30px] shrink-0"
        unavailable={wait > 0}
        aria-describedby="sms-wait"
        onClick={get}
      >
        {copy.getCode}
      </Button>
      <div className="flex basis-full flex-wrap items-center gap-x-4 gap-y-1.5 text-small">
        <p role="status">
          {wait > 0 && (
            <Link to={paths.messages} target="_blank" className="underline">
              {copy.sent}
            </Link>
          )}
        </p>
        {received !== null && <TextAction onClick={() => enter(received)}>{copy.enter}</TextAction>}
      </div>
      <span id="sms-wait" className="sr-only">
        {wait > 0 ? copy.again(wait) : ''}
      </span>
    </div>
  )
}

/** The code that came to the number that is typed, and may still be used; null: none. It is offered as a phone would. */
function useReceivedCode(sent: SmsCode | null, form: UseFormReturn<ApplicantForm>): string | null {
  const readNow = useReadNow()
  const isOurs = useFormPart(form, ({ mobile }) => sent?.mobile === normaliseMobile(mobile))
  return sent && isOurs && isSmsCodeValid(sent, readNow()) ? sent.code : null
}

/** Seconds until another code may be asked for; 0: now. */
function useSecondsToNextCode(sent: SmsCode | null): number {
  const readNow = useReadNow()
  const left = () => (sent ? Math.max(0, Math.ceil((nextSmsCodeAt(sent) - readNow()) / 1000)) : 0)
  const [, tick] = useState(0)
  const waiting = left() > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [waiting])
  return left()
}
