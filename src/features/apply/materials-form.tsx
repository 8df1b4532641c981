import { memo, useState } from 'react'
import * as z from 'zod/mini'
import { useAsk, useKeeping, useRun } from '../../app/hooks.ts'
import { useReadNow } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { ChangedElsewhere } from '../../blocks/changed-elsewhere.tsx'
import { fieldOfRefusedFile } from '../../blocks/use-taking.ts'
import { saveApplicant } from '../../commands/save-applicant.ts'
import { verifySmsCode } from '../../commands/verify-sms-code.ts'
import {
  type ApplicantForm,
  type Application,
  applicantSchemaOf,
  neighboursOf,
  problemsOfMaterials,
} from '../../domain/applications/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { applicationById } from '../../queries/application-by-id.ts'
import { sending } from '../../ui/busy-press.ts'
import { useCheckedForm } from '../../ui/form.tsx'
import { thisPress, useFromHere } from '../../ui/from-here.ts'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { ApplicantFields } from './applicant-fields.tsx'
import { applyCopy } from './copy.ts'
import { MaterialFiles } from './material-files.tsx'
import { materialsCopy } from './materials-copy.ts'
import { MaterialsErrors } from './materials-errors.tsx'
import { type ReturnedFlags, useGoToFirstReturned } from './returned-items.ts'
import { SavedState } from './saved-state.tsx'
import type { CodeForm } from './sms-code-field.tsx'
import { StepPrice } from './step-price.tsx'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'

/** What is typed of a code: whether it is the one that was sent is known when it is tried. */
const codeSchema = z.object({ code: z.string() })

type MaterialsFormProps = {
  application: Application
  flags: ReturnedFlags
  opened: ApplicantForm
  /** Resolves when what was kept last is `opened`. */
  reopen: () => Promise<void>
}

/** Who applies, and the files. Checked when a field is left and on 「下一步」, like every step. */
export function MaterialsForm({ application, flags, opened, reopen }: MaterialsFormProps) {
  const { id } = application
  const { save } = useKeeping(saveApplicant, id)
  const readNow = useReadNow()
  const shared = useSharedForm(applicantSchemaOf(application, civilDateOf(readNow())), opened, {
    save: async (changed: Partial<ApplicantForm>) => {
      const result = await save({ id, form: changed })
      if (result.ok) await reopen()
      return result
    },
    // Who applies is kept sealed or not at all: nothing of it lies about for a page that is opened later.
  })
  return <KeptMaterials application={application} flags={flags} shared={shared} />
}

/** The fields that somebody types; their words are as private as the form. */
const TEXTS: readonly (keyof ApplicantForm)[] = ['name', 'idNumber', 'mobile']

type KeptMaterialsProps = {
  application: Application
  flags: ReturnedFlags
  shared: SharedForm<ApplicantForm>
}

const KeptMaterials = memo(function KeptMaterials({
  application,
  flags,
  shared,
}: KeptMaterialsProps) {
  useGoToFirstReturned(flags)
  const copy = useCopy(applyCopy)
  const { form, edits } = shared
  const codeForm = useCheckedForm(codeSchema, { code: '' }, 'onSubmit')
  const [attempt, setAttempt] = useState(0)
  const isTold = attempt > 0
  const names = useCopy(materialsCopy)
  const next = useNext({ application, shared, codeForm }, () => setAttempt(attempt + 1))
  return (
    <form onSubmit={sending(next)} noValidate data-private>
      <ChangedElsewhere
        elsewhere={edits.elsewhere}
        // The names are those of the form's fields.
        nameOf={(name) => names[name as keyof ApplicantForm]}
        texts={TEXTS}
      />
      <MaterialsErrors id={application.id} codeForm={codeForm} attempt={attempt} />
      <TwoColumns
        form={
          <div className="grid grid-cols-1 gap-8">
            <ApplicantFields {...{ application, flags, form, codeForm, isTold }} />
            <MaterialFiles {...{ application, flags, form, isTold }} />
          </div>
        }
        price={
          <StepPrice
            application={application}
            step="materials"
            submit={copy.next}
            footer={<SavedState edits={edits} />}
          />
        }
      />
    </form>
  )
})

/** 「下一步」: keeps what is typed, tries the code, and goes on where nothing is missing. */
function useNext(
  { application, shared, codeForm }: Omit<KeptMaterialsProps, 'flags'> & { codeForm: CodeForm },
  tell: () => void,
) {
  const { id } = application
  const { form, edits } = shared
  const fromHere = useFromHere()
  const verify = useRun(verifySmsCode, { scope: id })
  const ask = useAsk()
  // What was typed last is kept by then, but not on the screen yet: the record is asked.
  const missing = async () =>
    problemsOfMaterials((await ask(applicationById, { id })) ?? application)
  const tryCode = async () => {
    const code = codeForm.getValues('code')
    codeForm.clearErrors()
    if (code.trim() === '' || !(await missing()).smsCode) return
    const tried = await verify.run({ id, typed: code })
    const answer = tried.ok ? tried.value : tried.error.code
    if (answer !== 'verified') codeForm.setError('code', { message: answer })
  }
  return async () => {
    const goOn = fromHere()
    const press = thisPress()
    // Every field says what is wrong with it from now on.
    await form.trigger()
    if ((await edits.flush()) !== 'saved') return
    // What was chosen last is what is handed in: it is waited for, and said where it stands if it is not taken.
    const refused = await fieldOfRefusedFile(id, press)
    if (refused !== null) return document.getElementById(refused)?.focus()
    await tryCode()
    if (Object.keys(await missing()).length > 0) return tell()
    await goOn(paths.apply(id, neighboursOf('materials', application).after ?? 'confirm'))
  }
}
