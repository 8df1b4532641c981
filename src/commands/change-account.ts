import type { Ports } from '../api/app-records.ts'
import { putOrCreate } from '../api/ports.ts'
import { type Account, accountProblems, accountSchema } from '../domain/account/index.ts'
import { normaliseCode, normaliseText } from '../domain/identity/index.ts'
import { readChanged } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { isEmptyWorld } from './open-account.ts'

/**
 * 「保存」 on 账号信息: who is buying, field by field (ELI-07). Of a field that two tabs changed the later write stays; an
 * account that is damaged or gone is filled in anew by all its fields. Balance and vouchers are not edited here.
 */
export function changeAccount({ store }: Ports, changed: Partial<Omit<Account, 'id'>>) {
  return store.commit((records) => {
    const known = records.get('account', 'main')
    // An empty world gets its first account.
    if (!known && isEmptyWorld(records)) return refuse('unknown-account')
    const read = readChanged(accountSchema, { ...known, id: 'main' }, changed)
    if (!read.ok) return read
    const account: Account = {
      ...read.value,
      enterpriseName: normaliseText(read.value.enterpriseName),
      registrationCode: normaliseCode(read.value.registrationCode),
    }
    if (Object.keys(accountProblems(account)).length > 0) return refuse('incomplete')
    return ok({ changes: [putOrCreate(records, 'account', account)], value: null })
  })
}
