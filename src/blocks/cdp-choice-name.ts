import { skusOfFamily } from '../domain/catalogue/index.ts'
import type { CdpChoice } from '../domain/pricing/index.ts'
import { useCopy } from '../i18n/language.ts'
import { cdpAdviserCopy } from './cdp-adviser-copy.ts'

/** 「企业版」, 「基础版+1个加油包」: what a choice of the adviser is called. */
export function useChoiceName(): (choice: Pick<CdpChoice, 'sku' | 'boosters'>) => string {
  const copy = useCopy(cdpAdviserCopy)
  const editions = skusOfFamily('cdp-editions').map(({ id }) => id)
  return ({ sku, boosters }) => {
    const edition = copy.editions[editions.indexOf(sku)] ?? sku
    return boosters === 0 ? edition : copy.withBoosters(edition, boosters)
  }
}
