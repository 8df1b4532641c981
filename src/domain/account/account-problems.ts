import {
  isHkBusinessRegistration,
  isUscc,
  normaliseCode,
  normaliseText,
} from '../identity/index.ts'
import type { Account } from './account.ts'

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
