import { useState } from 'react'
import { PlanNameField } from '../../../blocks/plan-name-field.tsx'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import {
  LONGEST_PLAN_NAME,
  type PlanNameRefusal,
  readPlanName,
} from '../../../domain/plans/index.ts'
import type { Result } from '../../../domain/shared/result.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { planCopy } from './copy.ts'

type NameDialogProps = {
  title: string
  label: string
  first: string
  longest?: number
  refusal: RefusalCode | null
  onSave: (name: string) => Promise<Result<unknown>>
  onClose: () => void
}

/** Asks for the name of a plan or a variant. */
export function NameDialog(props: NameDialogProps) {
  const { title, label, first, longest = LONGEST_PLAN_NAME, refusal, onSave, onClose } = props
  const copy = useCopy(planCopy)
  const once = useOneAtATime()
  const [name, setName] = useState(first)
  const [problem, setProblem] = useState<PlanNameRefusal | null>(null)
  const submit = () => {
    const read = readPlanName(name, longest)
    setProblem(read.ok ? null : read.error.code)
    if (!read.ok) return
    void once(async () => {
      const result = await onSave(read.value)
      if (result.ok) onClose()
    })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <DialogForm onSubmit={submit} onCancel={onClose} cancel={copy.close} submit={copy.save}>
        <RefusalNotice code={refusal} />
        <PlanNameField
          id="plan-name"
          {...{ label, longest, problem }}
          value={name}
          onChange={setName}
        />
      </DialogForm>
    </Dialog>
  )
}
