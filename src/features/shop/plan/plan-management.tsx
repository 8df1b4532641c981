import { useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { changePlan } from '../../../commands/change-plan.ts'
import { renamePlan } from '../../../commands/rename-plan.ts'
import { LONGEST_VARIANT_NAME, type Plan, type PlanVariant } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button, TextAction } from '../../../ui/button.tsx'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { planCopy } from './copy.ts'
import { NameDialog } from './name-dialog.tsx'
import { DeletePlanAction, DuplicatePlanAction } from './plan-row-actions.tsx'
import type { ShowVariant } from './variant-tabs.tsx'

type PlanManagementProps = {
  plan: Plan
  variant: PlanVariant
  onShow: ShowVariant
}

/** Names, copies and deletions of a plan and its variants (PLN-01). */
export function PlanManagement({ plan, variant, onShow }: PlanManagementProps) {
  const copy = useCopy(planCopy)
  const fromHere = useFromHere()
  const [named, setNamed] = useState<'plan' | 'variant' | null>(null)
  const rename = useRun(renamePlan, { scope: plan.id })
  const change = useRun(changePlan, { scope: `manage ${plan.id}` })
  const variantId = variant.id
  const removeVariant = async () => {
    const goOn = fromHere()
    const result = await change.run({ id: plan.id, change: { what: 'remove-variant', variantId } })
    const [first] = plan.variants.filter(({ id }) => id !== variantId)
    if (result.ok && first) onShow(first.id, goOn)
  }
  return (
    <div className="flex flex-wrap gap-x-4 text-small print:hidden">
      {!plan.applied && (
        <>
          <TextAction onClick={() => setNamed('plan')}>{copy.rename}</TextAction>
          <TextAction onClick={() => setNamed('variant')}>{copy.renameVariant}</TextAction>
        </>
      )}
      {!plan.applied && plan.variants.length > 1 && (
        <ConfirmAction
          label={copy.removeVariant}
          title={copy.removeVariantTitle(variant.name)}
          text={copy.removeVariantText}
          keep={copy.keep}
          onConfirm={removeVariant}
        />
      )}
      <DuplicatePlanAction plan={plan} />
      <DeletePlanAction plan={plan} thenOpen={paths.plans} />
      {named === 'plan' && (
        <NameDialog
          title={copy.rename}
          label={copy.name}
          first={plan.name}
          refusal={rename.refusal}
          onSave={(name) => rename.run({ id: plan.id, name })}
          onClose={() => setNamed(null)}
        />
      )}
      {named === 'variant' && (
        <NameDialog
          title={copy.renameVariant}
          label={copy.variantName}
          first={variant.name}
          longest={LONGEST_VARIANT_NAME}
          refusal={change.refusal}
          onSave={(name) =>
            change.run({ id: plan.id, change: { what: 'rename-variant', variantId, name } })
          }
          onClose={() => setNamed(null)}
        />
      )}
    </div>
  )
}

/** 「按今天的价格更新」: what a plan that does not hold any more offers (PLN-04). */
export function PriceToday({ id }: { id: string }) {
  const copy = useCopy(planCopy)
  const change = useRun(changePlan, { scope: `today ${id}` })
  return (
    <div className="mt-2 print:hidden">
      <RefusalNotice code={change.refusal} />
      <Button size="small" onClick={() => change.run({ id, change: { what: 'price-today' } })}>
        {copy.priceToday}
      </Button>
    </div>
  )
}
