import { useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { applyPlan } from '../../../commands/apply-plan.ts'
import { changePlan } from '../../../commands/change-plan.ts'
import type { Plan, PlanVariant } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { tell } from '../../../ui/told.ts'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { planCopy } from './copy.ts'
import { LaterItemDialog } from './later-item-dialog.tsx'
import { PlanPapers } from './plan-papers.tsx'
import type { useCompared } from './use-compared.ts'

type PlanActionsProps = {
  plan: Plan
  variant: PlanVariant
  compared: ReturnType<typeof useCompared>
  onShow: (variantId: string) => void
}

const COMPARE_NEEDS = 'compare-needs'

/** What can be done with a saved plan; none of it is on the paper. */
export function PlanActions({ plan, variant, compared, onShow }: PlanActionsProps) {
  const copy = useCopy(planCopy)
  const [isAdding, setIsAdding] = useState(false)
  const change = useRun(changePlan, { scope: plan.id })
  const isApplied = plan.applied !== null
  const canCompare = compared.others.length > 0
  const copyVariant = async () => {
    const variantId = variant.id
    const result = await change.run({ id: plan.id, change: { what: 'copy-variant', variantId } })
    if (result.ok) onShow(nextVariantId(plan))
  }
  return (
    <div className="mb-6 print:hidden">
      {!isAdding && <RefusalNotice code={change.refusal} />}
      <div className="flex flex-wrap items-center gap-3">
        {!isApplied && (
          <>
            <Button onClick={() => setIsAdding(true)}>{copy.add}</Button>
            <Button onClick={copyVariant}>{copy.copyVariant}</Button>
          </>
        )}
        <Button
          unavailable={!canCompare}
          aria-pressed={compared.against !== null}
          aria-describedby={canCompare ? undefined : COMPARE_NEEDS}
          onClick={compared.toggle}
        >
          {copy.compare}
        </Button>
        <PlanPapers plan={plan} />
        <Apply plan={plan} variant={variant} />
      </div>
      {!canCompare && (
        <p id={COMPARE_NEEDS} className="mt-2 text-small text-text-3">
          {copy.compareNeeds}
        </p>
      )}
      {isAdding && (
        <LaterItemDialog
          title={copy.add}
          first={null}
          confirm={copy.addTo}
          refusal={change.refusal}
          onSave={(estimate) =>
            change.run({
              id: plan.id,
              change: { what: 'add-item', variantId: variant.id, estimate },
            })
          }
          onClose={() => setIsAdding(false)}
        />
      )}
    </div>
  )
}

/** The id that a copy will have: ids count on. */
function nextVariantId({ variants }: Plan): string {
  return String(Math.max(...variants.map(({ id }) => Number(id) || 0)) + 1)
}

/** 「按此方案申请」: once, whatever is pressed and wherever (PLN-03). */
function Apply({ plan, variant }: Pick<PlanActionsProps, 'plan' | 'variant'>) {
  const copy = useCopy(planCopy)
  const once = useOneAtATime()
  const apply = useRun(applyPlan, { scope: plan.id })
  const press = () =>
    once(async () => {
      const result = await apply.run({ id: plan.id, variantId: variant.id })
      if (!result.ok) return
      const { made, left } = result.value
      const text = made > 0 ? copy.applied(made) : copy.appliedBefore
      tell({ text: left > 0 ? `${text} ${copy.leftOut(left)}` : text })
    })
  return (
    <>
      <Button kind="primary" onClick={press}>
        {copy.apply}
      </Button>
      {apply.refusal && (
        <div className="w-full">
          <RefusalNotice code={apply.refusal} />
        </div>
      )}
    </>
  )
}
