import { useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { applyPlan } from '../../../commands/apply-plan.ts'
import type { Plan, PlanVariant } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import type { ApplyRefusal } from '../../../policies/apply-for-plan.ts'
import type { ApplyingAnswer } from '../../../queries/plan-by-id.ts'
import { Button } from '../../../ui/button.tsx'
import { tell } from '../../../ui/told.ts'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { applyCopy } from './apply-copy.ts'
import { ApplyDialog, makesAny } from './apply-dialog.tsx'
import { planCopy } from './copy.ts'
import { useForgetRefusal } from './use-forget-refusal.ts'

type ApplyPlanProps = {
  plan: Plan
  variant: PlanVariant
  /** What applying for the variant would make, or why it would be refused. */
  applying: ApplyingAnswer
}

/** 「按此方案申请」: says first what it makes, and does it once, whatever is pressed and wherever (PLN-03). */
export function ApplyPlan({ plan, variant, applying }: ApplyPlanProps) {
  const copy = useCopy(planCopy)
  const words = useCopy(applyCopy)
  const once = useOneAtATime()
  const [isAsking, setAsking] = useState(false)
  const apply = useRun(applyPlan, { scope: plan.id })
  const [refused, setRefused] = useState<ApplyRefusal | null>(null)
  const reset = () => {
    setRefused(null)
    apply.reset()
  }
  useForgetRefusal({ reset }, plan, variant)
  const confirmed = () =>
    once(async () => {
      setAsking(false)
      const result = await apply.run({ id: plan.id, variantId: variant.id })
      if (!result.ok) return
      const { made, left } = result.value
      const text = made > 0 ? copy.applied(made) : copy.appliedBefore
      tell({ text: left > 0 ? `${text} ${copy.leftOut(left)}` : text })
    })
  const press = () => {
    reset()
    if (!applying.ok) setRefused(applying.error.code)
    // What was made before is not made again: there is nothing to confirm.
    else if (makesAny(applying.value)) setAsking(true)
    else void confirmed()
  }
  const refusal = refused ?? apply.refusal
  return (
    <>
      <Button kind="primary" onClick={press}>
        {copy.apply}
      </Button>
      {refusal && (
        <div className="w-full">
          <RefusalNotice code={refusal} />
        </div>
      )}
      {applying.ok && (
        <ApplyDialog
          open={isAsking}
          title={words.title(variant.name)}
          makes={applying.value}
          after={words.after}
          onConfirm={confirmed}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
