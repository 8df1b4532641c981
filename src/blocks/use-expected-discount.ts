import { useView } from '../app/hooks.ts'
import { useToday } from '../app/moment.ts'
import { expectedDiscount } from '../domain/account/index.ts'
import type { ProductLineId } from '../domain/catalogue/index.ts'
import { type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { allVouchers } from '../queries/all-vouchers.ts'

/** 「已享受优惠」 of a total, both in 元: the best voucher of today. It answers every key (PRC-17). */
export function useExpectedDiscount(line: ProductLineId, total: Yuan | null): Yuan {
  const today = useToday()
  const vouchers = useView(allVouchers, {})
  if (total === null || !today) return ZERO_YUAN
  return expectedDiscount(vouchers, { line, total, today })
}
