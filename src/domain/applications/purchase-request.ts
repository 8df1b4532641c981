import * as z from 'zod/mini'
import {
  isEmail,
  isMobile,
  normaliseEmail,
  normaliseMobile,
  normaliseName,
  normaliseText,
} from '../identity/index.ts'
import { readWholeNumber } from '../shared/quantity.ts'
import { countCharacters } from '../shared/typed-text.ts'
import { LONGEST_TEXT } from './basic-info.ts'

/** The purchase application that is pre-reviewed, exactly as typed (APP-02). */
export const purchaseRequestSchema = z.object({
  enterpriseName: z.string(),
  contactName: z.string(),
  mobile: z.string(),
  email: z.string(),
  wish: z.string(),
  expectedUsers: z.string(),
})

export type PurchaseRequest = z.infer<typeof purchaseRequestSchema>

export type PurchaseRequestProblem =
  | 'required'
  | 'too-long'
  | 'not-a-mobile'
  | 'not-an-email'
  | 'not-whole'

export type PurchaseRequestProblems = Partial<Record<keyof PurchaseRequest, PurchaseRequestProblem>>

/** A wish may be longer than a name. */
const LONGEST_WISH = 500

/** Every field that is wrong, in the order of the form; none: it can be sent. */
export function purchaseRequestProblems(typed: PurchaseRequest): PurchaseRequestProblems {
  const problems: PurchaseRequestProblems = {}
  const note = (field: keyof PurchaseRequest, problem: PurchaseRequestProblem | null) => {
    if (problem) problems[field] = problem
  }
  note('enterpriseName', text(typed.enterpriseName, LONGEST_TEXT))
  note('contactName', text(normaliseName(typed.contactName), LONGEST_TEXT))
  note('mobile', checkRequest(normaliseMobile(typed.mobile), isReachable, 'not-a-mobile'))
  note('email', checkRequest(normaliseEmail(typed.email), isEmail, 'not-an-email'))
  note('expectedUsers', checkRequest(normaliseText(typed.expectedUsers), isCount, 'not-whole'))
  note('wish', text(typed.wish, LONGEST_WISH))
  return problems
}

/** It does not say yet where the enterprise is: a number of Hong Kong will do as well. */
function isReachable(mobile: string): boolean {
  return isMobile(mobile, true)
}

function isCount(typed: string): boolean {
  return readWholeNumber(typed) >= 1
}

function text(value: string, longest: number): PurchaseRequestProblem | null {
  const meant = normaliseText(value)
  if (meant === '') return 'required'
  return countCharacters(meant) > longest ? 'too-long' : null
}

function checkRequest(
  value: string,
  isValid: (text: string) => boolean,
  problem: PurchaseRequestProblem,
): PurchaseRequestProblem | null {
  if (value === '') return 'required'
  return isValid(value) ? null : problem
}
