import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { firstVouchers } from '../domain/account/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { ok } from '../domain/shared/result.ts'

/** Returns an account its two vouchers, valid from today (ELI-07). One that it has already stays as it is. */
export const giveVouchers = command<null, null>({
  name: 'give-vouchers',
  input: z.null(),
  decide: (records, _nothing, { now }) => {
    const missing = firstVouchers(civilDateOf(now)).filter(({ id }) => !records.get('voucher', id))
    return ok({
      changes: missing.map((create) => ({ type: 'voucher', create })),
      value: null,
    })
  },
})
