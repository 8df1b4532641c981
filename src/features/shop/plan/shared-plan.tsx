import { useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { useToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { savePlan } from '../../../commands/save-plan.ts'
import { type PlanContent, planValidity, startPlan } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { tell } from '../../../ui/told.ts'
import { planCopy } from './copy.ts'
import { NameDialog } from './name-dialog.tsx'
import { PlanBody } from './plan-body.tsx'
import { PlanItems } from './plan-items.tsx'
import { ValidityNotice } from './plan-paper.tsx'
import { PlanPapers } from './plan-papers.tsx'
import { useCompared } from './use-compared.ts'
import { useShownVariant } from './variant-tabs.tsx'

/** A plan that came in an address or a file: all of it, to be looked at and saved (PLN-02). */
export function SharedPlan({ content }: { content: PlanContent }) {
  const copy = useCopy(planCopy)
  const today = useToday()
  const plan = startPlan('', { ...content, name: content.name || copy.unnamed }, 0)
  const { shown: variant, show } = useShownVariant(plan, 'variant-shown')
  const compared = useCompared(plan, variant)
  return (
    <>
      <h2 className="mb-4 text-h2 wrap-anywhere">{plan.name}</h2>
      <div className="mb-6 flex flex-wrap items-center gap-3 print:hidden">
        <Save content={content} />
        {compared.others.length > 0 && (
          <Button aria-pressed={compared.against !== null} onClick={compared.toggle}>
            {copy.compare}
          </Button>
        )}
        <PlanPapers plan={plan} />
      </div>
      {today && <ValidityNotice {...{ plan, variant }} validity={planValidity(plan, today)} />}
      <PlanBody {...{ plan, variant, compared }} onShow={show}>
        <PlanItems items={variant.items} />
      </PlanBody>
    </>
  )
}

/** 「保存方案」: under the name it came with, or another. */
function Save({ content }: { content: PlanContent }) {
  const copy = useCopy(planCopy)
  const fromHere = useFromHere()
  const [isOpen, setIsOpen] = useState(false)
  const save = useRun(savePlan, { scope: 'shared' })
  const keep = async (name: string) => {
    const goOn = fromHere()
    const result = await save.run({ content: { ...content, name } })
    if (result.ok) {
      await goOn(paths.plan(result.value))
      tell({ text: copy.saved(name) })
    }
    return result
  }
  return (
    <>
      <Button kind="primary" onClick={() => setIsOpen(true)}>
        {copy.saveShared}
      </Button>
      {isOpen && (
        <NameDialog
          title={copy.saveShared}
          label={copy.name}
          first={content.name}
          refusal={save.refusal}
          onSave={keep}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
