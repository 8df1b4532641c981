import type { Account, Voucher } from '../domain/account/index.ts'
import { addDays, addYears, type CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { yuan } from '../domain/shared/money.ts'
import { FIRST_NUMBERS } from '../domain/shared/numbers.ts'
import { ok } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** The demonstration account that a fresh browser starts with. */
const FIRST_ACCOUNT: Account = {
  id: 'main',
  enterpriseName: '深圳市星河示例科技有限公司',
  registrationCode: '91440300MA50004950',
  region: 'mainland',
  verification: 'enterprise',
}

const OPENING_BALANCE = yuan(1_000_000)

function firstVouchers(today: CivilDate): readonly Voucher[] {
  return [
    {
      id: 'V500',
      minimumSpend: yuan(5000),
      discount: yuan(500),
      lines: null,
      expiresOn: addYears(today, 1),
      usedByOrderId: null,
    },
    {
      id: 'V100',
      minimumSpend: yuan(1000),
      discount: yuan(100),
      lines: ['online'],
      expiresOn: addDays(today, 30),
      usedByOrderId: null,
    },
  ]
}

/**
 * Gives an empty world its account, opening balance and vouchers (ELI-07). Where an
 * account exists already, nothing happens: two tabs may both try.
 */
export function openAccount({ store, clock }: Ports) {
  return store.commit((records) => {
    if (records.get('account', 'main')) return ok({ changes: [], value: null })
    const at = clock.now()
    return ok({
      changes: [
        { type: 'account', put: FIRST_ACCOUNT },
        { type: 'numbers', put: FIRST_NUMBERS },
        {
          type: 'movement',
          put: { id: 'opening', at, amount: OPENING_BALANCE, kind: 'opening', orderId: null },
        },
        ...firstVouchers(civilDateOf(at)).map((put) => ({ type: 'voucher' as const, put })),
      ],
      value: null,
    })
  })
}
