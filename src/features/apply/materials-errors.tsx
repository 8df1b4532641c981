import { useFormState } from 'react-hook-form'
import { useView } from '../../app/hooks.ts'
import { materialCopy } from '../../blocks/material-copy.ts'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import { type MaterialsProblem, problemsOfMaterials } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { REQUIRED, useProblemWords } from '../../i18n/problem-words.ts'
import { applicationById } from '../../queries/application-by-id.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { applyCopy } from './copy.ts'
import { materialsCopy } from './materials-copy.ts'
import type { CodeForm } from './sms-code-field.tsx'

type MaterialsErrorsProps = {
  /** 申请编号. */
  id: string
  codeForm: CodeForm
  /** How often it was tried to go on in vain. */
  attempt: number
}

/** What is still wrong, in the order of the form, once it was tried to go on. */
export function MaterialsErrors(props: MaterialsErrorsProps) {
  return props.attempt === 0 ? null : <ToldErrors {...props} />
}

function ToldErrors({ id, codeForm, attempt }: MaterialsErrorsProps) {
  const copy = useCopy(applyCopy)
  const texts = useCopy(materialsCopy)
  const { names } = useCopy(materialCopy)
  const application = useView(applicationById, { id })
  const refused = useCodeRefusal(codeForm)
  const { required, named } = useProblemWords()
  const labels: Record<string, string> = {
    ...names,
    name: texts.name,
    idNumber: texts.idNumber,
    applicantMobile: texts.mobile,
    smsCode: texts.code,
  }
  const problems = application ? problemsOfMaterials(application) : {}
  const items = (Object.entries(problems) as [string, MaterialsProblem][]).map(
    ([fieldId, problem]) => {
      const label = labels[fieldId] ?? ''
      const told = problem === REQUIRED ? required(label) : texts.problems[problem]
      const sentence = fieldId === 'smsCode' && refused ? refused : told
      return { fieldId, message: named(label, sentence) }
    },
  )
  return (
    <ErrorSummary title={copy.checkThese} closing={copy.kept} attempt={attempt} items={items} />
  )
}

/** Why the code that was tried is not the one; null where it was not tried. */
export function useCodeRefusal({ control }: CodeForm): string | null {
  const refusals = useCopy(refusalCopy)
  const { errors } = useFormState({ control })
  // Its message is the code that it was refused with.
  const refused = errors.code?.message as RefusalCode | undefined
  return refused ? refusals[refused] : null
}
