import * as z from 'zod/mini'
import { getSku } from '../../catalogue/index.ts'
import type { CdpChoice } from '../../pricing/index.ts'
import { readWholeNumber } from '../../shared/quantity.ts'
import { editionsOf, profileOfEdition, skuOf, skuOfEdition } from './editions.ts'
import {
  annualItem,
  countText,
  englishYears,
  type PackageItem,
  type PackageKind,
  typedSchema,
  yearsSchema,
} from './package-kind.ts'

/** What is chosen for 客户数据平台; `customers` only asks the adviser and is not priced (PRC-09). */
export const cdpPackageSchema = z.object({
  line: z.literal('cdp'),
  edition: z.enum(editionsOf('cdp')),
  boosters: typedSchema,
  customers: typedSchema,
  years: yearsSchema,
})

export type CdpPackage = z.infer<typeof cdpPackageSchema>

/** An edition, with as many boosters as are wanted on top (CAT-11, PRC-08). */
export const CDP: PackageKind<CdpPackage> = {
  first: { line: 'cdp', edition: 'basic', boosters: '0', customers: '500000', years: 1 },
  items: (chosen) => [
    annualItem('edition', { sku: skuOf(chosen).id, typed: '1', years: chosen.years }),
    ...boosterItems(chosen),
  ],
  profile: ({ line, edition }) => profileOfEdition(line, edition),
  name: (chosen) => {
    const { name } = skuOf(chosen)
    const boosters = countText(chosen.boosters)
    const isPlain = boosters === '0'
    return {
      zh: `${name.zh}${isPlain ? '' : `+${boosters}个加油包`} ${chosen.years}年有效期`,
      en: `${name.en}${isPlain ? '' : ` + boosters: ${boosters}`}, ${englishYears(chosen.years)}`,
    }
  },
  review: 'working-days',
  request: null,
}

/** How many customers the package holds, or NaN while its boosters cannot be read (CAT-11). */
export function capacityOf(chosen: CdpPackage): number {
  const { customers: perBooster = 0 } = getSku('cdp.booster')
  const { customers: included = 0 } = skuOf(chosen)
  return included + readWholeNumber(chosen.boosters) * perBooster
}

/** 「采用」: the edition and the boosters of a choice of the adviser (PRC-09). */
export function adoptChoice(chosen: CdpPackage, { sku, boosters }: CdpChoice): CdpPackage {
  const edition = editionsOf('cdp').find((known) => skuOfEdition('cdp', known) === sku)
  return { ...chosen, edition: edition ?? chosen.edition, boosters: String(boosters) }
}

/** No boosters are no line; what is no number is refused like any other quantity (CAT-03). */
function boosterItems({ boosters, years }: CdpPackage): PackageItem[] {
  if (readWholeNumber(boosters) === 0) return []
  return [annualItem('boosters', { sku: 'cdp.booster', typed: boosters, years })]
}
