import { useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { useToday } from '../../../app/moment.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { applyPlan } from '../../../commands/apply-plan.ts'
import { type Plan, type PlanVariant, planValidity } from '../../../domain/plans/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import type { PlanFate } from '../../../queries/plan-by-id.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { tell } from '../../../ui/told.ts'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { withKeys } from '../../../ui/with-keys.ts'
import { applyCopy } from './apply-copy.ts'
import { planCopy } from './copy.ts'
import { itemName } from './item-words.ts'
import { useForgetRefusal } from './use-forget-refusal.ts'

type ApplyPlanProps = {
  plan: Plan
  variant: PlanVariant
  /** What has become of each item of the variant, by its id. */
  fates: Readonly<Record<string, PlanFate>>
}

/** 「按此方案申请」: says first what it makes, and does it once, whatever is pressed and wherever (PLN-03). */
export function ApplyPlan({ plan, variant, fates }: ApplyPlanProps) {
  const copy = useCopy(planCopy)
  const words = useCopy(applyCopy)
  const today = useToday()
  const once = useOneAtATime()
  const [isAsking, setAsking] = useState(false)
  const apply = useRun(applyPlan, { scope: plan.id })
  useForgetRefusal(apply, plan, variant)
  const makes = madeOf(variant, fates)
  // Where nothing is made there is nothing to confirm: why is what it answers.
  const isToConfirm =
    makes.drafts.length + makes.purchases.length > 0 &&
    today !== null &&
    planValidity(plan, today) === 'valid' &&
    (plan.applied === null || plan.applied.variantId === variant.id)
  const confirmed = () =>
    once(async () => {
      setAsking(false)
      const result = await apply.run({ id: plan.id, variantId: variant.id })
      if (!result.ok) return
      const { made, left } = result.value
      const text = made > 0 ? copy.applied(made) : copy.appliedBefore
      tell({ text: left > 0 ? `${text} ${copy.leftOut(left)}` : text })
    })
  return (
    <>
      <Button kind="primary" onClick={isToConfirm ? () => setAsking(true) : confirmed}>
        {copy.apply}
      </Button>
      {apply.refusal && (
        <div className="w-full">
          <RefusalNotice code={apply.refusal} />
        </div>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.title(variant.name)}
        className="md:w-[560px]"
      >
        <Made makes={makes} />
        <div className="mt-5 flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
          <Button kind="primary" onClick={confirmed}>
            {words.confirm}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** The items that get a draft, a prepared purchase or nothing as things stand. */
type Makes = Readonly<Record<'drafts' | 'purchases' | 'left', PlanVariant['items']>>

function madeOf({ items }: PlanVariant, fates: ApplyPlanProps['fates']): Makes {
  const open = (what: 'application' | 'purchase' | 'impossible') =>
    items.filter(({ id }) => {
      const fate = fates[id]
      return fate?.what === 'open' && fate.route.what === what
    })
  return { drafts: open('application'), purchases: open('purchase'), left: open('impossible') }
}

/** More would push what is pressed out of sight; the table behind names all. */
const MOST_NAMED = 6

function Made({ makes }: { makes: Makes }) {
  const words = useCopy(applyCopy)
  const language = useLanguage()
  const parts = (['drafts', 'purchases', 'left'] as const).filter((part) => makes[part].length > 0)
  return (
    <>
      <div className="grid gap-4">
        {parts.map((part) => (
          <div key={part}>
            <p className="text-ink">{words.makes[part](makes[part].length)}</p>
            <ul className="mt-1 list-disc pl-5 text-small text-text-2">
              {withKeys(makes[part].slice(0, MOST_NAMED), ({ id }) => id).map(
                ([key, { estimate }]) => (
                  <li key={key}>{itemName(estimate, language)}</li>
                ),
              )}
              {makes[part].length > MOST_NAMED && (
                <li>{words.others(makes[part].length - MOST_NAMED)}</li>
              )}
            </ul>
          </div>
        ))}
      </div>
      <p className="mt-4 text-small text-text-2">{words.after}</p>
    </>
  )
}
