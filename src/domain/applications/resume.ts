import type { Application } from './application.ts'
import { isAtRequest } from './lifecycle.ts'
import { stepOfItem } from './returnable-items.ts'
import { firstIncompleteStep, type WizardStep } from './steps.ts'

/** Where the customer goes on: 修改资料 at the first item to mend, else the first incomplete step. */
export function stepToOpen(application: Application): WizardStep | 'request' {
  if (isAtRequest(application)) return 'request'
  const [first] = application.state === 'returned' ? application.note.items : []
  return first ? stepOfItem(first) : firstIncompleteStep(application)
}
