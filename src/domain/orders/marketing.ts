import * as z from 'zod/mini'
import { INDUSTRIES, type Industry } from '../applications/index.ts'
import {
  checkQuantity,
  getSku,
  isSkuId,
  type QuantityRefusal,
  type SkuId,
} from '../catalogue/index.ts'
import { normaliseCode } from '../identity/index.ts'
import type { QuoteItem } from '../pricing/index.ts'
import { agreementProblems } from '../shared/agreement.ts'
import { readWholeNumber } from '../shared/quantity.ts'
import { checkedBy } from '../shared/read-input.ts'
import { ENTERPRISE_ID_KINDS, type EnterpriseIdKind, type PurchaseOf } from './purchase.ts'

/** A CorpID of WeCom, and a 企点主账号. */
const ID_PATTERNS: Record<EnterpriseIdKind, RegExp> = {
  'master-account': /^\d{10}$/,
  'corp-id': /^ww[0-9a-f]{16}$/,
}

export type EnterpriseIdProblem = 'required' | 'not-a-master-account' | 'not-a-corp-id'

/** A typed enterprise ID as it was meant: nothing unseen, half width, no spaces; of a CorpID the case makes no difference. */
export function enterpriseIdOf(kind: EnterpriseIdKind, typed: string): string {
  const code = normaliseCode(typed)
  return kind === 'corp-id' ? code.toLowerCase() : code
}

/** Is what a product belongs to a CorpID of WeCom, and no 企点主账号? */
export function isCorpId(id: string): boolean {
  return ID_PATTERNS['corp-id'].test(id)
}

/** What is wrong with a typed enterprise ID, or null. */
export function enterpriseIdProblem(
  kind: EnterpriseIdKind,
  typed: string,
): EnterpriseIdProblem | null {
  const id = enterpriseIdOf(kind, typed)
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

/** What is chosen on the page of PV packs, exactly as typed (CAT-03). */
export type PvChoice = Pick<PurchaseOf<'pv'>, 'idKind' | 'enterpriseId' | 'industry' | 'sku'> & {
  readonly packs: string
}

/** What is chosen on the page of interop accounts, exactly as typed. */
export type InteropChoice = Pick<PurchaseOf<'interop'>, 'corpId' | 'years'> & {
  readonly accounts: string
}

export const FIRST_PV_CHOICE: PvChoice = {
  sku: 'pv.1m',
  idKind: 'master-account',
  enterpriseId: '',
  industry: '',
  packs: '1',
}

export const FIRST_INTEROP_CHOICE: InteropChoice = { corpId: '', accounts: '1', years: 1 }

export type PvProblems = {
  readonly enterpriseId?: EnterpriseIdProblem
  readonly industry?: 'required' | 'industry-refused'
  readonly packs?: QuantityRefusal
}

/** What is wrong with the choice, in the order of its fields; none: it can be ordered (ELI-06, CAT-03). */
export function pvProblems({ sku, idKind, enterpriseId, industry, packs }: PvChoice): PvProblems {
  const id = enterpriseIdProblem(idKind, enterpriseId)
  const refused = pvIndustryProblem(industry)
  const quantity = checkQuantity(getSku(sku), readWholeNumber(packs))
  return {
    ...(id && { enterpriseId: id }),
    ...(refused && { industry: refused }),
    ...(!quantity.ok && { packs: quantity.error.code }),
  }
}

export type InteropProblems = {
  readonly corpId?: EnterpriseIdProblem
  readonly accounts?: QuantityRefusal
}

/** What is wrong with the choice, in the order of its fields; none: it can be ordered (CAT-05). */
export function interopProblems({ corpId, accounts }: InteropChoice): InteropProblems {
  const id = enterpriseIdProblem('corp-id', corpId)
  const quantity = checkQuantity(getSku('interop.account'), readWholeNumber(accounts))
  return { ...(id && { corpId: id }), ...(!quantity.ok && { accounts: quantity.error.code }) }
}

/** The page of PV packs as it may go on to its order, with the agreement ticked (APP-10). */
export const filledPvSchema = checkedBy<PvChoice & { agreed: boolean }>(
  z.object({
    sku: z.custom<SkuId>(isSkuId),
    idKind: z.enum(ENTERPRISE_ID_KINDS),
    enterpriseId: z.string(),
    industry: z.string(),
    packs: z.string(),
    agreed: z.boolean(),
  }),
  (typed) => ({ ...pvProblems(typed), ...agreementProblems(typed) }),
)

/** The page of interop accounts as it may go on to its order, with the agreement ticked (APP-10). */
export const filledInteropSchema = checkedBy<InteropChoice & { agreed: boolean }>(
  z.object({ corpId: z.string(), accounts: z.string(), years: z.int(), agreed: z.boolean() }),
  (typed) => ({ ...interopProblems(typed), ...agreementProblems(typed) }),
)

/** The purchase of a choice without problems; gifts are added when it is ordered. */
export function pvPurchase({ packs, enterpriseId, ...choice }: PvChoice): PurchaseOf<'pv'> {
  return {
    what: 'pv',
    ...choice,
    enterpriseId: enterpriseIdOf(choice.idKind, enterpriseId),
    packs: readWholeNumber(packs),
    giftViews: 0,
  }
}

/** The purchase of a choice without problems. */
export function interopPurchase({ corpId, accounts, years }: InteropChoice): PurchaseOf<'interop'> {
  return {
    what: 'interop',
    corpId: enterpriseIdOf('corp-id', corpId),
    accounts: readWholeNumber(accounts),
    years,
  }
}

/** What a direct purchase is priced by (PRC-10, PRC-11). */
export function itemOf(purchase: PurchaseOf<'pv' | 'interop'>): QuoteItem {
  return purchase.what === 'pv'
    ? { sku: purchase.sku, quantity: purchase.packs }
    : { sku: 'interop.account', quantity: purchase.accounts, term: { years: purchase.years } }
}
