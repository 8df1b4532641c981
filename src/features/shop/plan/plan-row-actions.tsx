import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { deletePlan } from '../../../commands/delete-plan.ts'
import { duplicatePlan } from '../../../commands/duplicate-plan.ts'
import type { Plan } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction, TextLink } from '../../../ui/button.tsx'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { tell } from '../../../ui/told.ts'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { planCopy } from './copy.ts'

/** 「打开」, 「复制」 and 「删除」 in the list of plans. */
export function PlanRowActions({ plan }: { plan: Plan }) {
  const copy = useCopy(planCopy)
  return (
    <span className="flex flex-wrap gap-x-3">
      <TextLink to={paths.plan(plan.id)} aria-label={`${copy.open} ${plan.name}`} strong>
        {copy.open}
      </TextLink>
      <DuplicatePlanAction plan={plan} />
      <DeletePlanAction plan={plan} />
    </span>
  )
}

/** The same plan once more, opened at once. */
export function DuplicatePlanAction({ plan }: { plan: Plan }) {
  const copy = useCopy(planCopy)
  const fromHere = useFromHere()
  const once = useOneAtATime()
  const duplicate = useRun(duplicatePlan, { scope: plan.id })
  const press = () =>
    once(async () => {
      const goOn = fromHere()
      const name = copy.copyOf(plan.name)
      const result = await duplicate.run({ id: plan.id, name })
      if (!result.ok) return
      await goOn(paths.plan(result.value))
      tell({ text: copy.duplicated(name) })
    })
  return (
    <>
      <TextAction onClick={press}>{copy.duplicate}</TextAction>
      {duplicate.refusal && <RefusalNotice code={duplicate.refusal} />}
    </>
  )
}

/** Deletes a plan once it was confirmed. `thenOpen`: what is opened from its own page, which is no more. */
export function DeletePlanAction(props: { plan: Plan; thenOpen?: string }) {
  const { plan, thenOpen } = props
  const copy = useCopy(planCopy)
  const fromHere = useFromHere()
  const remove = useRun(deletePlan, { scope: plan.id })
  const confirmed = async () => {
    const goOn = fromHere()
    const result = await remove.run({ id: plan.id })
    if (result.ok && thenOpen) await goOn(thenOpen)
  }
  return (
    <>
      <ConfirmAction
        label={copy.remove}
        title={copy.removeTitle(plan.name)}
        text={copy.removeText}
        keep={copy.keep}
        onConfirm={confirmed}
      />
      {remove.refusal && <RefusalNotice code={remove.refusal} />}
    </>
  )
}
