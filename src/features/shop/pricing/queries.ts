import { useToday } from '../../../app/moment.ts'
import { useRecords } from '../../../app/services.ts'
import { expectedDiscount } from '../../../domain/account/index.ts'
import type { ProductLineId } from '../../../domain/catalogue/index.ts'
import type { Quote } from '../../../domain/pricing/index.ts'
import { type Yuan, ZERO_YUAN } from '../../../domain/shared/money.ts'

/** 「已享受优惠」 for an estimate (PRC-17). */
export function useExpectedDiscount(line: ProductLineId, quote: Quote | null): Yuan {
  const today = useToday()
  const vouchers = useRecords(['vouchers'], (records) => records.list('voucher'))
  if (!quote || !today) return ZERO_YUAN
  return expectedDiscount(vouchers, { line, total: quote.total, today })
}
