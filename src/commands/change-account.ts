import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { putOrCreate } from '../api/ports.ts'
import {
  type Account,
  accountProblems,
  accountSchema,
  normaliseAccount,
} from '../domain/account/index.ts'
import { readChanged } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { isEmptyWorld } from '../policies/empty-world.ts'

/** The fields that were changed, and none else. */
export type ChangeAccount = Partial<Omit<Account, 'id'>>

/**
 * - `unknown-account`: nothing is kept here yet: an empty world gets its first account by itself
 * - `malformed`: the account is damaged or gone, and not all of its fields are given
 * - `incomplete`: a field is empty, or the registration number is none (ELI-07, MAT-07)
 */
export type ChangeAccountRefusal = 'unknown-account' | 'malformed' | 'incomplete'

/**
 * 「保存」 on 账号信息: who is buying, field by field (ELI-07). Of a field that two tabs changed the later write stays; an
 * account that is damaged or gone is filled in anew by all its fields. Balance and vouchers are not edited here.
 */
export const changeAccount = command<ChangeAccount, null, ChangeAccountRefusal>({
  name: 'change-account',
  input: z.partial(z.omit(accountSchema, { id: true })),
  decide: (records, changed) => {
    const known = records.get('account', 'main')
    if (!known && isEmptyWorld(records)) return refuse('unknown-account')
    const read = readChanged(accountSchema, { ...known, id: 'main' }, changed)
    if (!read.ok) return read
    const account = normaliseAccount(read.value)
    if (Object.keys(accountProblems(account)).length > 0) return refuse('incomplete')
    return ok({ changes: [putOrCreate(records, 'account', account)], value: null })
  },
})
