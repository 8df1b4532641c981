import { type FormEvent, useState } from 'react'
import type { Running } from '../app/hooks.ts'
import { useView } from '../app/hooks.ts'
import { paths } from '../app/paths.ts'
import type { Estimate } from '../domain/estimates/index.ts'
import { type PlanNameRefusal, readPlanName } from '../domain/plans/index.ts'
import { useCopy } from '../i18n/language.ts'
import { plansToFill } from '../queries/plans-to-fill.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogForm } from '../ui/dialog-form.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { tell } from '../ui/told.ts'
import type { AddingDialogProps } from './add-to-plan.tsx'
import { addToPlanCopy } from './add-to-plan-copy.ts'
import { planDialogCopy } from './plan-dialog-copy.ts'
import { PlanNameField } from './plan-name-field.tsx'
import type { RefusalCode } from './refusal-copy.ts'
import { RefusalNotice } from './refusal-notice.tsx'

type Adding = {
  readonly estimate: Estimate
  readonly to: { readonly planId: string; readonly variantId: string } | { readonly name: string }
}

/** Asks into which plan, and which of its variants; the room that shows it says how it is added. */
export function AddToPlanDialog({
  estimate,
  onClose,
  add,
}: AddingDialogProps & { add: Running<Adding, string, RefusalCode> }) {
  const copy = useCopy(planDialogCopy)
  const { add: title } = useCopy(addToPlanCopy)
  const plans = useView(plansToFill, {})
  const [planId, setPlanId] = useState(plans[0]?.id ?? '')
  const [variantId, setVariantId] = useState('')
  const [name, setName] = useState(copy.firstName)
  const [problem, setProblem] = useState<PlanNameRefusal | null>(null)
  const plan = plans.find(({ id }) => id === planId)
  const variant = plan?.variants.find(({ id }) => id === variantId) ?? plan?.variants[0]
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (add.isPending) return
    const read = readPlanName(name)
    if (!plan && !read.ok) {
      setProblem(read.error.code)
      return
    }
    const to = plan && variant ? { planId: plan.id, variantId: variant.id } : { name }
    const result = await add.run({ estimate, to })
    if (!result.ok) return
    onClose()
    const link = { to: paths.plan(result.value), label: copy.view }
    tell({ text: copy.added(plan?.name ?? (read.ok ? read.value : name)), link })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <DialogForm onSubmit={submit} onCancel={onClose} cancel={copy.cancel} submit={copy.confirm}>
        <RefusalNotice code={add.refusal} />
        {plans.length > 0 && (
          <SelectField
            id="plan-to-fill"
            label={copy.plan}
            value={planId}
            options={[
              ...plans.map((one) => ({ value: one.id, label: one.name })),
              { value: '', label: copy.newPlan },
            ]}
            onChange={(event) => setPlanId(event.target.value)}
          />
        )}
        {plan && variant && plan.variants.length > 1 && (
          <SelectField
            id="variant-to-fill"
            label={copy.variant}
            value={variant.id}
            options={plan.variants.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(event) => setVariantId(event.target.value)}
          />
        )}
        {!plan && (
          <PlanNameField
            id="new-plan-name"
            label={copy.name}
            value={name}
            onChange={setName}
            problem={problem}
          />
        )}
      </DialogForm>
    </Dialog>
  )
}
