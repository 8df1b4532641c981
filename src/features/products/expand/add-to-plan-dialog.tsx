import { useRun } from '../../../app/hooks.ts'
import type { AddingDialogProps } from '../../../blocks/add-to-plan.tsx'
import { AddToPlanDialog } from '../../../blocks/add-to-plan-dialog.tsx'
import { addToPlan } from '../../../commands/add-to-plan.ts'

/** 「加入方案」 of what is added to a product, or renewed (PLN-01). */
export function ProductsPlanDialog(props: AddingDialogProps) {
  return <AddToPlanDialog {...props} add={useRun(addToPlan, { scope: 'dialog' })} />
}
