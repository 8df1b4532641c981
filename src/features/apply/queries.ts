import { useToday } from '../../app/moment.ts'
import { useRecords } from '../../app/services.ts'
import {
  expectedDiscount,
  type IneligibilityCode,
  mayBuy,
  type Region,
} from '../../domain/account/index.ts'
import { type Line, remind } from '../../domain/applications/index.ts'
import type { Quote } from '../../domain/pricing/index.ts'
import { type Yuan, ZERO_YUAN } from '../../domain/shared/money.ts'

export function useApplication(id: string) {
  return useRecords(['application', id], (records) => records.get('application', id))
}

export function useAccount() {
  return useRecords(['account'], (records) => records.get('account', 'main'))
}

/** Why this account may not buy from a line, or null (ELI-01, ELI-02). */
export function useIneligibility(line: Line): IneligibilityCode | null {
  return useRecords(['ineligibility', line], (records) => {
    const account = records.get('account', 'main')
    const eligible = account && mayBuy(account, line)
    return !eligible || eligible.ok ? null : eligible.error.code
  })
}

/** Why an enterprise registered there may not buy from a line, though this account may; null: it may (ELI-02). */
export function useRegionBarrier(line: Line, region: Region): IneligibilityCode | null {
  return useRecords(['region-barrier', line, region], (records) => {
    const account = records.get('account', 'main')
    if (!account || !mayBuy(account, line).ok) return null
    const eligible = mayBuy({ ...account, region }, line)
    return eligible.ok ? null : eligible.error.code
  })
}

export function useReminder() {
  return useRecords(['reminder'], (records) => remind(records.list('application')))
}

/** 「已享受优惠」 for a quote (PRC-17). */
export function useExpectedDiscount(line: Line, quote: Quote | null): Yuan {
  const today = useToday()
  const vouchers = useRecords(['vouchers'], (records) => records.list('voucher'))
  if (!quote || !today) return ZERO_YUAN
  return expectedDiscount(vouchers, { line, total: quote.total, today })
}
