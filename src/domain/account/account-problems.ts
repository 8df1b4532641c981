import {
  type CreditCodeProblem,
  creditCodeProblem,
  isHkBusinessRegistration,
  normaliseBrNumber,
  normaliseCode,
  normaliseText,
} from '../identity/index.ts'
import { checkedBy } from '../shared/read-input.ts'
import { type Account, accountSchema } from './account.ts'

export type AccountProblems = Partial<
  Record<'enterpriseName' | 'registrationCode', 'required' | CreditCodeProblem | 'not-a-br-number'>
>

/** An account as it was meant: it is checked and saved like this (MAT-07). */
export function normaliseAccount<A extends Omit<Account, 'id'>>(account: A): A {
  const { region, registrationCode } = account
  return {
    ...account,
    enterpriseName: normaliseText(account.enterpriseName),
    registrationCode:
      region === 'hong-kong'
        ? normaliseBrNumber(registrationCode)
        : normaliseCode(registrationCode),
    confirmedCode: normaliseCode(account.confirmedCode),
  }
}

/** What is wrong with an edited account (ELI-07, MAT-07); elsewhere any registration number will do. */
export function accountProblems(typed: Omit<Account, 'id'>): AccountProblems {
  const account = normaliseAccount(typed)
  const code = codeProblem(account)
  return {
    ...(account.enterpriseName === '' && { enterpriseName: 'required' }),
    ...(code && { registrationCode: code }),
  }
}

function codeProblem({
  region,
  registrationCode: code,
  confirmedCode,
}: Omit<Account, 'id'>): AccountProblems['registrationCode'] | null {
  if (code === '') return 'required'
  if (region === 'mainland') return creditCodeProblem(code, confirmedCode)
  return region === 'hong-kong' && !isHkBusinessRegistration(code) ? 'not-a-br-number' : null
}

/** An account as it is saved: every field as the rules want it. */
export const filledAccountSchema = checkedBy(accountSchema, (account) => accountProblems(account))
