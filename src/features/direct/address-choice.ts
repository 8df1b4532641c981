import { INDUSTRIES } from '../../domain/applications/index.ts'
import { skusOfFamily } from '../../domain/catalogue/index.ts'
import {
  ENTERPRISE_ID_KINDS,
  enterpriseIdProblem,
  FIRST_INTEROP_CHOICE,
  FIRST_PV_CHOICE,
  type InteropChoice,
  type PvChoice,
} from '../../domain/orders/index.ts'
import { MAX_YEARS } from '../../domain/pricing/index.ts'

/** How a choice stands in the address: what was typed survives Back and reload, and can be prefilled. */
export type AddressForm<C> = {
  read(params: URLSearchParams): C
  write(choice: C): Record<string, string>
}

/** `id` and `kind` are all that 再次购买 gives; what the address does not know is as at first. */
export const PV_ADDRESS: AddressForm<PvChoice> = {
  read: (params) => {
    const enterpriseId = params.get('id') ?? FIRST_PV_CHOICE.enterpriseId
    return {
      sku: known(PV_PACKS, params.get('pack')) ?? FIRST_PV_CHOICE.sku,
      idKind: known(ENTERPRISE_ID_KINDS, params.get('kind')) ?? kindOf(enterpriseId),
      enterpriseId,
      industry: known(INDUSTRIES, params.get('industry')) ?? FIRST_PV_CHOICE.industry,
      packs: params.get('packs') ?? FIRST_PV_CHOICE.packs,
    }
  },
  write: ({ sku, idKind, enterpriseId, industry, packs }) => ({
    pack: sku,
    kind: idKind,
    id: enterpriseId,
    industry,
    packs,
  }),
}

export const INTEROP_ADDRESS: AddressForm<InteropChoice> = {
  read: (params) => ({
    corpId: params.get('id') ?? FIRST_INTEROP_CHOICE.corpId,
    accounts: params.get('accounts') ?? FIRST_INTEROP_CHOICE.accounts,
    years: known(YEARS, Number(params.get('years'))) ?? FIRST_INTEROP_CHOICE.years,
  }),
  write: ({ corpId, accounts, years }) => ({ id: corpId, accounts, years: String(years) }),
}

/** The packs that are sold. */
export const PV_PACKS = skusOfFamily('pv-packs').map(({ id }) => id)

/** 1年 to 8年 (PRC-01). */
export const YEARS = Array.from({ length: MAX_YEARS }, (_, index) => index + 1)

function kindOf(enterpriseId: string): PvChoice['idKind'] {
  const isCorpId = enterpriseIdProblem('corp-id', enterpriseId) === null
  return isCorpId ? 'corp-id' : FIRST_PV_CHOICE.idKind
}

function known<T>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value)
}
