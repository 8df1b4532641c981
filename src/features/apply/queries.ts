import { useRecords, useServices } from '../../app/services.ts'
import { expectedDiscount } from '../../domain/account/index.ts'
import type { Quote } from '../../domain/pricing/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { type Yuan, ZERO_YUAN } from '../../domain/shared/money.ts'

export function useApplication(id: string) {
  return useRecords(['application', id], (records) => records.get('application', id))
}

export function useAccount() {
  return useRecords(['account'], (records) => records.get('account', 'main'))
}

/** 「已享受优惠」 for a quote of 在线客服 (PRC-17). */
export function useExpectedDiscount(quote: Quote | null): Yuan {
  const { clock } = useServices()
  const vouchers = useRecords(['vouchers'], (records) => records.list('voucher'))
  if (!quote) return ZERO_YUAN
  const today = civilDateOf(clock.now())
  return expectedDiscount(vouchers, { line: 'online', total: quote.total, today })
}
