import type { AppChange, AppView, Ports } from '../api/app-records.ts'
import {
  type Account,
  FIRST_ACCOUNT,
  FIRST_VOUCHERS,
  OPENING_BALANCE,
  type Voucher,
} from '../domain/account/index.ts'
import { addDays, addYears, type CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { compareYuan, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { FIRST_NUMBERS } from '../domain/shared/numbers.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'
import { ok } from '../domain/shared/result.ts'

export { FIRST_ACCOUNT, OPENING_BALANCE }

/** What an account begins with; `vouchers`: the two that every account gets. */
export type Opening = {
  readonly account: Account
  readonly balance: Yuan
  readonly vouchers: boolean
}

const FIRST_OPENING: Opening = { account: FIRST_ACCOUNT, balance: OPENING_BALANCE, vouchers: true }

function firstVouchers(today: CivilDate): readonly Voucher[] {
  return FIRST_VOUCHERS.map(({ validFor, ...voucher }) => ({
    ...voucher,
    lines: voucher.lines && [...voucher.lines],
    expiresOn:
      'years' in validFor ? addYears(today, validFor.years) : addDays(today, validFor.days),
    usedByOrderId: null,
  }))
}

/**
 * Gives an empty world its account, opening balance and vouchers (ELI-07). Where there is anything
 * already, nothing happens: two tabs may both try, and an account that is damaged or missing is not
 * replaced by the first one.
 */
export function openAccount({ store, clock }: Ports, opening: Opening = FIRST_OPENING) {
  return store.commit((records) => {
    if (!isEmptyWorld(records)) return ok({ changes: [], value: null })
    const at = clock.now()
    const changes: AppChange[] = [
      { type: 'account', create: opening.account },
      { type: 'numbers', create: FIRST_NUMBERS },
      ...openingMovement(opening.balance, at),
      ...(opening.vouchers ? voucherChanges(at) : []),
    ]
    return ok({ changes, value: null })
  })
}

/** Whether nothing was ever kept here but how the demonstration is set. */
export function isEmptyWorld(records: AppView): boolean {
  const kinds = RECORD_TYPES.filter((type) => type !== 'demo-clock' && type !== 'demo-settings')
  return records.lost.length === 0 && kinds.every((type) => records.list(type).length === 0)
}

/** Gives an account its two vouchers, valid from today. One that it has already stays as it is. */
export function giveVouchers({ store, clock }: Ports) {
  return store.commit((records) => {
    const changes = voucherChanges(clock.now()).filter(
      (change) => 'create' in change && !records.get('voucher', change.create.id),
    )
    return ok({ changes, value: null })
  })
}

function openingMovement(amount: Yuan, at: Instant): AppChange[] {
  if (compareYuan(amount, ZERO_YUAN) === 0) return []
  const create = { id: 'opening', at, amount, kind: 'opening' as const, orderId: null }
  return [{ type: 'movement', create }]
}

function voucherChanges(at: Instant): AppChange[] {
  return firstVouchers(civilDateOf(at)).map((create) => ({ type: 'voucher', create }))
}
