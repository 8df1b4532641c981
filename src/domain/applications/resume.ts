import type { Application } from './application.ts'
import { isAtRequest } from './lifecycle.ts'
import { stepOfItem } from './returnable-items.ts'
import { firstIncompleteStep, type WizardStep } from './steps.ts'

/**
 * Where the customer goes on: 修改资料 at the first item to fix, an order form that was not touched since the
 * pre-review at its package, which was only expected so far (APP-02), else the first incomplete step.
 */
export function stepToOpen(application: Application): WizardStep | 'request' {
  if (isAtRequest(application)) return 'request'
  if (isJustPreApproved(application)) return 'package'
  const [first] = application.state === 'returned' ? application.note.items : []
  return first ? stepOfItem(first) : firstIncompleteStep(application)
}

function isJustPreApproved({ state, updatedAt, timeline }: Application): boolean {
  return state === 'pre-approved' && updatedAt === timeline.at(-1)?.at
}
