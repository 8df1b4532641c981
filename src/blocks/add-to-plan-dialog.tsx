import { useState } from 'react'
import type { Running } from '../app/hooks.ts'
import { useView } from '../app/hooks.ts'
import { paths } from '../app/paths.ts'
import type { Estimate } from '../domain/estimates/index.ts'
import { type PlanNameRefusal, readPlanName } from '../domain/plans/index.ts'
import { useCopy } from '../i18n/language.ts'
import { plansToFill } from '../queries/plans-to-fill.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogForm } from '../ui/dialog-form.tsx'
import { Notice } from '../ui/notice.tsx'
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

const FIELDS = { plan: 'plan-to-fill', variant: 'variant-to-fill' } as const

/** What of the choice is not there any more: another tab may have deleted or applied for it. */
type Gone = keyof typeof FIELDS

/** Asks into which plan, and which of its variants; the room that shows it says how it is added. */
export function AddToPlanDialog({
  estimate,
  onClose,
  add,
}: AddingDialogProps & { add: Running<Adding, string, RefusalCode> }) {
  const copy = useCopy(planDialogCopy)
  const { add: title } = useCopy(addToPlanCopy)
  const { plans, plan, variant, gone, ...chosen } = useChosenPlan()
  const [name, setName] = useState(copy.firstName)
  const [problem, setProblem] = useState<PlanNameRefusal | null>(null)
  const submit = async () => {
    if (add.isPending) return
    if (gone) {
      document.getElementById(FIELDS[gone])?.focus()
      return
    }
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
  const choose = (planId: string, variantId?: string) => {
    // What was refused was another choice; what is still being added is not asked for twice.
    if (!add.isPending) add.reset()
    chosen.choose(planId, variantId)
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <DialogForm onSubmit={submit} onCancel={onClose} cancel={copy.cancel} submit={copy.confirm}>
        {gone ? <GoneNotice gone={gone} /> : <RefusalNotice code={add.refusal} />}
        {(plans.length > 0 || gone) && (
          <SelectField
            id={FIELDS.plan}
            label={copy.plan}
            value={chosen.planId}
            options={[
              ...(gone === 'plan' ? [{ value: chosen.planId, label: copy.chooseAgain }] : []),
              ...plans.map((one) => ({ value: one.id, label: one.name })),
              { value: '', label: copy.newPlan },
            ]}
            onChange={(planId) => choose(planId)}
          />
        )}
        {plan && (plan.variants.length > 1 || gone) && (
          <SelectField
            id={FIELDS.variant}
            label={copy.variant}
            value={chosen.variantId}
            options={[
              ...(gone ? [{ value: chosen.variantId, label: copy.chooseAgain }] : []),
              ...plan.variants.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={(variantId) => choose(plan.id, variantId)}
          />
        )}
        {!plan && !gone && (
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

/**
 * The plan and the variant that are chosen, the newest plan's first one at first. Where they are no more nothing takes
 * their place by itself: `gone` until something else is chosen.
 */
function useChosenPlan() {
  const plans = useView(plansToFill, {})
  const firstOf = (planId: string) => plans.find(({ id }) => id === planId)?.variants[0]?.id ?? ''
  const [{ planId, variantId }, setChosen] = useState(() => {
    const newest = plans[0]?.id ?? ''
    return { planId: newest, variantId: firstOf(newest) }
  })
  const plan = plans.find(({ id }) => id === planId)
  const variant = plan?.variants.find(({ id }) => id === variantId)
  const choose = (plan: string, variant = firstOf(plan)) =>
    setChosen({ planId: plan, variantId: variant })
  return { plans, plan, variant, planId, variantId, choose, gone: goneOf(planId, plan, variant) }
}

function goneOf(planId: string, plan: unknown, variant: unknown): Gone | null {
  if (planId === '') return null
  if (!plan) return 'plan'
  return variant ? null : 'variant'
}

function GoneNotice({ gone }: { gone: Gone }) {
  const copy = useCopy(planDialogCopy)
  return (
    <Notice tone="bad" role="alert">
      {gone === 'plan' ? copy.planGone : copy.variantGone}
    </Notice>
  )
}
