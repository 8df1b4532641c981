import { addDays, addYears, type CivilDate } from '../shared/civil-date.ts'
import { type Yuan, yuan } from '../shared/yuan-text.ts'
import type { Account } from './account.ts'
import type { Voucher } from './voucher.ts'

/** The demonstration account that a fresh browser starts with (ELI-07). */
export const FIRST_ACCOUNT: Account = {
  id: 'main',
  enterpriseName: '深圳市星河示例科技有限公司',
  registrationCode: '91440300MA50004950',
  confirmedCode: '',
  region: 'mainland',
  verification: 'enterprise',
}

/** What it has to spend, in 元. */
export const OPENING_BALANCE: Yuan = yuan(1_000_000)

/** The vouchers it gets, and how long they are valid from the day it was opened. */
export const FIRST_VOUCHERS: readonly (Pick<
  Voucher,
  'id' | 'minimumSpend' | 'discount' | 'lines'
> & { readonly validFor: { readonly years: number } | { readonly days: number } })[] = [
  {
    id: 'V500',
    minimumSpend: yuan(5000),
    discount: yuan(500),
    lines: null,
    validFor: { years: 1 },
  },
  {
    id: 'V100',
    minimumSpend: yuan(1000),
    discount: yuan(100),
    lines: ['online'],
    validFor: { days: 30 },
  },
]

/** What an account begins with. */
export type FirstAccount = {
  readonly account: Account
  /** What it has to spend, in 元. */
  readonly balance: Yuan
  /** Whether it gets the two vouchers that every account gets. */
  readonly vouchers: boolean
}

/** What a fresh browser begins with (ELI-07). */
export const FIRST_OPENING: FirstAccount = {
  account: FIRST_ACCOUNT,
  balance: OPENING_BALANCE,
  vouchers: true,
}

/** The vouchers of an account that was opened on a civil date. */
export function firstVouchers(today: CivilDate): readonly Voucher[] {
  return FIRST_VOUCHERS.map(({ validFor, ...voucher }) => ({
    ...voucher,
    lines: voucher.lines && [...voucher.lines],
    expiresOn:
      'years' in validFor ? addYears(today, validFor.years) : addDays(today, validFor.days),
    usedByOrderId: null,
  }))
}
