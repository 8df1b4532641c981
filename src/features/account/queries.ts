import { useRecords } from '../../app/services.ts'
import { type Movement, movementsWithBalance } from '../../domain/account/index.ts'
import type { Yuan } from '../../domain/shared/money.ts'

export function useAccount() {
  return useRecords(['account'], (records) => records.get('account', 'main'))
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
