import { type FormEvent, useState } from 'react'
import { useFormState } from 'react-hook-form'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { useAsk, useKeeping, useRun } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { materialCopy } from '../../blocks/material-copy.ts'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import { saveApplicant } from '../../commands/save-applicant.ts'
import { verifySmsCode } from '../../commands/verify-sms-code.ts'
import {
  type ApplicantForm,
  type Application,
  applicantSchemaOf,
  type Material,
  type MaterialsProblem,
  type MaterialsProblems,
  neighboursOf,
  problemsOfMaterials,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { applicationById } from '../../queries/application-by-id.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { useCheckedForm } from '../../ui/form.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { ApplicantFields } from './applicant-fields.tsx'
import { applyCopy } from './copy.ts'
import { MaterialFiles } from './material-files.tsx'
import { materialsCopy } from './materials-copy.ts'
import { SavedState } from './saved-state.tsx'
import { StepPrice } from './step-price.tsx'
import { useSharedForm } from './use-shared-form.ts'

/** What is typed of a code: whether it is the one that was sent is known when it is tried. */
const codeSchema = z.object({ code: z.string() })

type MaterialsFormProps = {
  application: Application
  opened: ApplicantForm
  /** Resolves when what was kept last is `opened`. */
  reopen: () => Promise<void>
}

/** Who applies, and the files. Checked when a field is left and on 「下一步」, like every step. */
export function MaterialsForm({ application, opened, reopen }: MaterialsFormProps) {
  const copy = useCopy(applyCopy)
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const { id } = application
  const save = useKeeping(saveApplicant, id)
  const { form, edits } = useSharedForm(
    applicantSchemaOf(application),
    opened,
    async (changed: Partial<ApplicantForm>) => {
      const result = await save({ id, form: changed })
      if (result.ok) await reopen()
      return result
    },
  )
  const verify = useRun(verifySmsCode, { scope: id })
  const ask = useAsk()
  const codeForm = useCheckedForm(codeSchema, { code: '' }, 'onSubmit')
  const { errors } = useFormState({ control: codeForm.control })
  const [attempt, setAttempt] = useState(0)

  const problems = problemsOfMaterials(application)
  // Its message is the code that it was refused with.
  const refused = errors.code?.message as RefusalCode | undefined
  const texts = useProblemTexts(problems, refused ? refusals[refused] : null)

  const goOn = async (event: FormEvent) => {
    event.preventDefault()
    const code = codeForm.getValues('code')
    // Every field says what is wrong with it from now on.
    await form.trigger()
    if ((await edits.flush()) !== 'saved') return
    codeForm.clearErrors()
    // What was typed last is kept by now, but not on the screen yet: the record is asked.
    const missing = async () =>
      problemsOfMaterials((await ask(applicationById, { id: application.id })) ?? application)
    if ((await missing()).smsCode && code.trim() !== '') {
      const tried = await verify.run({ id, typed: code })
      const answer = tried.ok ? tried.value : tried.error.code
      if (answer !== 'verified') codeForm.setError('code', { message: answer })
    }
    if (Object.keys(await missing()).length === 0) return leave()
    setAttempt(attempt + 1)
  }
  const leave = () =>
    navigate(paths.apply(application.id, neighboursOf('materials', application).after ?? 'confirm'))

  return (
    <form onSubmit={goOn} noValidate data-private>
      <ErrorSummary
        title={copy.checkThese}
        closing={copy.kept}
        attempt={attempt}
        items={attempt > 0 ? texts.items : []}
      />
      <TwoColumns
        form={
          <div className="grid grid-cols-1 gap-8">
            <ApplicantFields
              application={application}
              form={form}
              codeForm={codeForm}
              codeProblem={attempt > 0 ? texts.of('smsCode') : undefined}
              onCodeChange={() => codeForm.clearErrors()}
            />
            <MaterialFiles
              application={application}
              form={form}
              missingOf={(material) => (attempt > 0 ? texts.of(material) : undefined)}
            />
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
}

/** The sentences of what is still wrong, by field and as a summary in the order of the form. */
function useProblemTexts(problems: MaterialsProblems, codeText: string | null) {
  const copy = useCopy(materialsCopy)
  const { names } = useCopy(materialCopy)
  const labels: Record<string, string> = {
    ...names,
    name: copy.name,
    idNumber: copy.idNumber,
    applicantMobile: copy.mobile,
    smsCode: copy.code,
  }
  const entries = Object.entries(problems) as [string, MaterialsProblem][]
  const sentences = new Map(
    entries.map(([field, problem]) => [
      field,
      field === 'smsCode' && codeText ? codeText : copy.problems[problem],
    ]),
  )
  return {
    of: (field: string | Material) => sentences.get(field),
    items: [...sentences].map(([fieldId, sentence]) => ({
      fieldId,
      message: `${labels[fieldId]}: ${sentence}`,
    })),
  }
}
