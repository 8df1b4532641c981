import { useToday } from '../../app/moment.ts'
import { useRecords } from '../../app/services.ts'
import { type IneligibilityCode, mayBuy } from '../../domain/account/index.ts'
import { enterpriseIdProblem, type Purchase } from '../../domain/orders/index.ts'
import { calculateQuote, type Quote, type QuoteItem } from '../../domain/pricing/index.ts'
import { type InteropOutlook, interopOutlook } from '../../domain/subscriptions/index.ts'
import { interopOf } from '../../policies/purchases/marketing.ts'

/** The lines that are bought directly (APP-01). */
export type DirectLine = Extract<Purchase['what'], 'pv' | 'interop'>

/** Why this account may not buy, or null: any verified one may (ELI-01). */
export function useIneligibility(line: DirectLine): IneligibilityCode | null {
  return useRecords(['ineligibility', line], (records) => {
    const account = records.get('account', 'main')
    const eligible = account && mayBuy(account, line)
    return !eligible || eligible.ok ? null : eligible.error.code
  })
}

/** What it costs; null while it is invalid. */
export function quoteOf(item: QuoteItem): Quote | null {
  const quote = calculateQuote({ items: [item] })
  return quote.ok ? quote.value : null
}

/** What buying for a CorpID would come to today (LIF-08); null while it is none. */
export function useInteropOutlook(corpId: string, years: number): InteropOutlook | null {
  const today = useToday()
  return useRecords(['interop-outlook', corpId, years, today], (records) => {
    if (today === null || enterpriseIdProblem('corp-id', corpId) !== null) return null
    return interopOutlook(interopOf(records, corpId.trim()), { today, years })
  })
}
