import {
  isHkBusinessRegistration,
  isUscc,
  normaliseCode,
  normaliseText,
} from '../identity/index.ts'
import { checkedBy } from '../shared/read-input.ts'
import { type Account, accountSchema } from './account.ts'

export type AccountProblems = Partial<
  Record<
    'enterpriseName' | 'registrationCode',
    'required' | 'not-a-credit-code' | 'not-a-br-number'
  >
>

/** What is wrong with an edited account (ELI-07, MAT-07); elsewhere any registration number will do. */
export function accountProblems(account: Omit<Account, 'id'>): AccountProblems {
  const problems: AccountProblems = {}
  const code = normaliseCode(account.registrationCode)
  if (normaliseText(account.enterpriseName) === '') problems.enterpriseName = 'required'
  if (code === '') problems.registrationCode = 'required'
  else if (account.region === 'mainland' && !isUscc(code)) {
    problems.registrationCode = 'not-a-credit-code'
  } else if (account.region === 'hong-kong' && !isHkBusinessRegistration(code)) {
    problems.registrationCode = 'not-a-br-number'
  }
  return problems
}

/** An account as it is saved: every field as the rules want it. */
export const filledAccountSchema = checkedBy(accountSchema, (account) => accountProblems(account))
