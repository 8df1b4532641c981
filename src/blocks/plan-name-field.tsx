import { LONGEST_PLAN_NAME, type PlanNameRefusal } from '../domain/plans/index.ts'
import { useCopy } from '../i18n/language.ts'
import { TextField } from '../ui/text-field.tsx'
import { planDialogCopy } from './plan-dialog-copy.ts'

type PlanNameFieldProps = {
  id: string
  label: string
  value: string
  onChange: (typed: string) => void
  /** Why it is no name; null: it is one, or nobody asked yet. */
  problem: PlanNameRefusal | null
  longest?: number
}

/** The name of a plan or a variant: what is wrong is said beside it, nothing is cut off. */
export function PlanNameField(props: PlanNameFieldProps) {
  const { problem, longest = LONGEST_PLAN_NAME, onChange, ...field } = props
  const { nameProblems } = useCopy(planDialogCopy)
  const error = problem === 'name-missing' ? nameProblems.missing : nameProblems.long(longest)
  return (
    <TextField
      {...field}
      onChange={onChange}
      error={problem ? error : undefined}
      autoComplete="off"
    />
  )
}
