import { sscOptionNames } from '../../../blocks/ssc-option-names.ts'
import { getSku, type SkuId } from '../../../domain/catalogue/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { sessionPackSkus } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'

const SIZES = ['120k', '360k', '960k', '6000k'] as const

/** The session packs that fit, by their short names: 12万条 … 600万条, with their prices. */
export function useSessionPacks(
  line: 'robot' | 'ssc',
): readonly { sku: SkuId; name: string; sessions: number; price: string }[] {
  const names = useCopy(sscOptionNames)
  return sessionPackSkus(line).flatMap((sku, at) => {
    const size = SIZES[at]
    const { price, sessions = 0 } = getSku(sku)
    if (size === undefined || price.kind !== 'fixed') return []
    return [{ sku, name: names.packs[size], sessions, price: formatPrice(price.amount) }]
  })
}
