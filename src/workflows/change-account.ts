import { type Account, accountProblems, accountSchema } from '../domain/account/index.ts'
import { normaliseCode, normaliseText } from '../domain/identity/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** 「保存」 on 账号信息: who is buying (ELI-07). Balance and vouchers are not edited here. */
export function changeAccount({ store }: Ports, changed: Omit<Account, 'id'>) {
  return store.commit((records) => {
    const account = records.get('account', 'main')
    if (!account) return refuse('unknown-account')
    const read = readInput(accountSchema, { ...changed, id: account.id })
    if (!read.ok) return read
    const put: Account = {
      ...read.value,
      enterpriseName: normaliseText(changed.enterpriseName),
      registrationCode: normaliseCode(changed.registrationCode),
    }
    if (Object.keys(accountProblems(put)).length > 0) return refuse('incomplete')
    return ok({ changes: [{ type: 'account', put }], value: null })
  })
}
