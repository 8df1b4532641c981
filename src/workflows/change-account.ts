import { type Account, accountProblems, accountSchema } from '../domain/account/index.ts'
import { normaliseCode, normaliseText } from '../domain/identity/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { isEmptyWorld } from './open-account.ts'
import { written } from './ports.ts'

/** 「保存」 on 账号信息: who is buying (ELI-07). Balance and vouchers are not edited here. */
export function changeAccount({ store }: Ports, changed: Omit<Account, 'id'>) {
  return store.commit((records) => {
    const known = records.get('account', 'main')
    // An empty world gets its first account; elsewhere one that is damaged or gone is filled in anew.
    if (!known && isEmptyWorld(records)) return refuse('unknown-account')
    const read = readInput(accountSchema, { ...changed, id: 'main' })
    if (!read.ok) return read
    const account: Account = {
      ...read.value,
      enterpriseName: normaliseText(changed.enterpriseName),
      registrationCode: normaliseCode(changed.registrationCode),
    }
    if (Object.keys(accountProblems(account)).length > 0) return refuse('incomplete')
    return ok({ changes: [written(records, 'account', account)], value: null })
  })
}
