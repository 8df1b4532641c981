import { useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { changePlan } from '../../../commands/change-plan.ts'
import type { Plan, PlanVariant } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import type { ApplyingAnswer } from '../../../queries/plan-by-id.ts'
import { Button } from '../../../ui/button.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { ApplyPlan } from './apply-plan-button.tsx'
import { planCopy } from './copy.ts'
import { LaterItemDialog } from './later-item-dialog.tsx'
import { PlanPapers } from './plan-papers.tsx'
import type { useCompared } from './use-compared.ts'
import { useForgetRefusal } from './use-forget-refusal.ts'
import type { ShowVariant } from './variant-tabs.tsx'

type PlanActionsProps = {
  plan: Plan
  variant: PlanVariant
  /** What applying for the variant would make, or why it would be refused. */
  applying: ApplyingAnswer
  compared: ReturnType<typeof useCompared>
  onShow: ShowVariant
}

const COMPARE_NEEDS = 'compare-needs'

/** What can be done with a saved plan; none of it is on the paper. */
export function PlanActions({ plan, variant, applying, compared, onShow }: PlanActionsProps) {
  const copy = useCopy(planCopy)
  const fromHere = useFromHere()
  /** The variant that was shown when 「添加产品」 was pressed; null: nothing is being added. */
  const [addingTo, setAddingTo] = useState<string | null>(null)
  const change = useRun(changePlan, { scope: plan.id })
  useForgetRefusal(change, plan, variant)
  const isApplied = plan.applied !== null
  const canCompare = compared.others.length > 0
  const isGone = addingTo !== null && plan.variants.every(({ id }) => id !== addingTo)
  const startAdding = async () => {
    await LaterItemDialog.fetch()
    setAddingTo(variant.id)
  }
  const copyVariant = async () => {
    const goOn = fromHere()
    const variantId = variant.id
    const result = await change.run({ id: plan.id, change: { what: 'copy-variant', variantId } })
    if (result.ok) onShow(nextVariantId(plan), goOn)
  }
  return (
    <div className="mb-6 print:hidden">
      {addingTo === null && <RefusalNotice code={change.refusal} />}
      <div className="flex flex-wrap items-center gap-3">
        {!isApplied && (
          <>
            <Button onClick={startAdding}>{copy.add}</Button>
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
        <ApplyPlan {...{ plan, variant, applying }} />
      </div>
      {!canCompare && (
        <p id={COMPARE_NEEDS} className="mt-2 text-small text-text-3">
          {copy.compareNeeds}
        </p>
      )}
      {addingTo !== null && (
        <LaterItemDialog
          title={copy.add}
          first={null}
          confirm={copy.addTo}
          refusal={change.refusal}
          notice={isGone ? copy.variantGone(variant.name) : null}
          onSave={(estimate) =>
            change.run({
              id: plan.id,
              change: { what: 'add-item', variantId: isGone ? variant.id : addingTo, estimate },
            })
          }
          onClose={() => setAddingTo(null)}
        />
      )}
    </div>
  )
}

/** The id that a copy will have: ids count on. */
function nextVariantId({ variants }: Plan): string {
  return String(Math.max(...variants.map(({ id }) => Number(id) || 0)) + 1)
}
