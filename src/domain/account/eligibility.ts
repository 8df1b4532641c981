import type { ProductLineId } from '../catalogue/index.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Account } from './account.ts'

/** Lines sold to enterprises and organisations only; 营销通 takes any verified account (ELI-01, ELI-02). */
const ENTERPRISE_LINES: readonly ProductLineId[] = ['online', 'phone', 'robot', 'ssc', 'cdp']

/** Why this account may not buy; each has its sentence on screen (ELI-03). */
export type IneligibilityCode = 'not-verified' | 'not-an-enterprise' | 'region-not-served'

/** Whether the account may buy from a product line (ELI-01, ELI-02). Looking is always allowed. */
export function mayBuy(account: Account, line: ProductLineId): Result<null, IneligibilityCode> {
  if (account.verification === 'none') return refuse('not-verified')
  if (!ENTERPRISE_LINES.includes(line)) return ok(null)
  if (account.verification === 'personal') return refuse('not-an-enterprise')
  if (account.region === 'other') return refuse('region-not-served')
  return ok(null)
}

/** Telephones to turn to where buying online is not possible (ELI-03). */
export function salesTelephones(line: ProductLineId): readonly string[] {
  return line === 'cdp' || line === 'pv' || line === 'interop'
    ? ['4009100100', '95716']
    : ['4009100100']
}
