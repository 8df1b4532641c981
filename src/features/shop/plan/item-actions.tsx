import { useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { changePlan } from '../../../commands/change-plan.ts'
import type { Plan, PlanItem, PlanVariant } from '../../../domain/plans/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { planCopy } from './copy.ts'
import { itemName } from './item-words.ts'
import { LaterItemDialog } from './later-item-dialog.tsx'

type ItemActionsProps = { plan: Plan; variant: PlanVariant; item: PlanItem }

/** 「修改」 and 「移除」 of an item of a plan that was not applied for (PLN-01). */
export function ItemActions({ plan, variant, item }: ItemActionsProps) {
  const copy = useCopy(planCopy)
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const change = useRun(changePlan, { scope: `${plan.id} ${variant.id} ${item.id}` })
  const place = { variantId: variant.id, itemId: item.id }
  const name = itemName(item.estimate, language)
  const run = (asked: Parameters<typeof change.run>[0]['change']) =>
    change.run({ id: plan.id, change: asked })
  const open = async () => {
    await LaterItemDialog.fetch()
    setIsOpen(true)
  }
  return (
    <span className="flex gap-3 text-small">
      <TextAction aria-label={`${copy.change} ${name}`} onClick={open}>
        {copy.change}
      </TextAction>
      <TextAction
        aria-label={`${copy.takeOut} ${name}`}
        onClick={() => run({ what: 'remove-item', ...place })}
      >
        {copy.takeOut}
      </TextAction>
      {isOpen && (
        <LaterItemDialog
          title={copy.itemTitle}
          first={item.estimate}
          confirm={copy.save}
          refusal={change.refusal}
          onSave={(estimate) => run({ what: 'replace-item', ...place, estimate })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </span>
  )
}
