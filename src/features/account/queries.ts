import { useRecords } from '../../app/services.ts'
import { type Account, type Movement, movementsWithBalance } from '../../domain/account/index.ts'
import type { Yuan } from '../../domain/shared/money.ts'
import { isEmptyWorld } from '../../policies/empty-world.ts'

/** What is filled in anew where the account cannot be read. */
const UNREADABLE: Account = {
  id: 'main',
  enterpriseName: '',
  registrationCode: '',
  region: 'mainland',
  verification: 'none',
}

/** The account; `isUnreadable`: it is damaged or gone, while other records are there. */
export function useAccount(): { readonly account?: Account; readonly isUnreadable: boolean } {
  return useRecords(['account'], (records) => {
    const account = records.get('account', 'main')
    if (account) return { account, isUnreadable: false }
    return isEmptyWorld(records)
      ? { isUnreadable: false }
      : { account: UNREADABLE, isUnreadable: true }
  })
}

export function useVouchers() {
  return useRecords(['vouchers'], (records) => records.list('voucher'))
}

/** 收支明细, newest first, each with the balance after it (ORD-10). */
export function useMovements(): readonly (Movement & { balance: Yuan })[] {
  return useRecords(['movements'], (records) =>
    [...movementsWithBalance(records.list('movement'))].reverse(),
  )
}
