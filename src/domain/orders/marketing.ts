import { INDUSTRIES, type Industry } from '../applications/index.ts'
import type { EnterpriseIdKind } from './purchase.ts'

/** A CorpID of WeCom, and a 企点主账号. */
const ID_PATTERNS: Record<EnterpriseIdKind, RegExp> = {
  'master-account': /^\d{10}$/,
  'corp-id': /^ww[0-9a-f]{16}$/,
}

export type EnterpriseIdProblem = 'required' | 'not-a-master-account' | 'not-a-corp-id'

/** What is wrong with a typed enterprise ID, or null. */
export function enterpriseIdProblem(
  kind: EnterpriseIdKind,
  typed: string,
): EnterpriseIdProblem | null {
  const id = typed.trim()
  if (id === '') return 'required'
  if (ID_PATTERNS[kind].test(id)) return null
  return kind === 'corp-id' ? 'not-a-corp-id' : 'not-a-master-account'
}

/** Industries whose landing pages are refused (ELI-06). Source: MKT. */
export const PV_REFUSED_INDUSTRIES: readonly Industry[] = ['p2p-lending', 'health']

/** Why PV packs are not sold for a landing page of this industry, or null (ELI-06). */
export function pvIndustryProblem(industry: string): 'required' | 'industry-refused' | null {
  const known = INDUSTRIES.find((one) => one === industry)
  if (known === undefined) return 'required'
  return PV_REFUSED_INDUSTRIES.includes(known) ? 'industry-refused' : null
}
