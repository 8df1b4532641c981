import { isResidentId } from './resident-id.ts'
import { hasUsccForm, isUscc } from './uscc.ts'

/**
 * Why a credit code is not taken as it is (MAT-07).
 *
 * - credit-code-15-digits: the registration number of a licence from before 2015
 * - credit-code-is-id: the number of a person
 * - credit-code-like-id: a code that could be the number of a person as well
 * - credit-code-check: its check character does not fit, as that of some codes from before 2016
 */
export type CreditCodeProblem =
  | 'not-a-credit-code'
  | 'credit-code-15-digits'
  | 'credit-code-is-id'
  | 'credit-code-like-id'
  | 'credit-code-check'

/** What the customer may confirm to be right, so that a person looks at it. */
const CONFIRMABLE: readonly string[] = ['credit-code-like-id', 'credit-code-check']

/** What is wrong with a code, or has to be asked; null where it is right, or was confirmed. Both as codes are read. */
export function creditCodeProblem(code: string, confirmed: string): CreditCodeProblem | null {
  const problem = problemOf(code)
  return code === confirmed && isConfirmable(problem) ? null : problem
}

/** Whether a code is only taken because the customer confirmed it: then it is reviewed by hand. */
export function isConfirmedCode(code: string, confirmed: string): boolean {
  return code === confirmed && isConfirmable(problemOf(code))
}

/** Whether what is said of a code can be answered by 「号码无误，请人工审核」. */
export function isConfirmable(problem: string | null): boolean {
  return problem !== null && CONFIRMABLE.includes(problem)
}

function problemOf(code: string): CreditCodeProblem | null {
  if (/^\d{15}$/.test(code)) return 'credit-code-15-digits'
  if (isResidentId(code)) return isUscc(code) ? 'credit-code-like-id' : 'credit-code-is-id'
  if (isUscc(code)) return null
  return hasUsccForm(code) ? 'credit-code-check' : 'not-a-credit-code'
}
