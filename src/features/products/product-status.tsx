import { getSku } from '../../domain/catalogue/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import {
  type Subscription,
  type SubscriptionStatus,
  statusOf,
} from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { StateLabel, type Tone } from '../../ui/state-label.tsx'
import { productsCopy } from './copy.ts'

const TONES: Record<SubscriptionStatus, Tone> = {
  active: 'good',
  expiring: 'attention',
  expired: 'bad',
  reclaimed: 'ended',
}

export function ProductStatus({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(productsCopy)
  const { status } = statusOf(product, today)
  return <StateLabel tone={TONES[status]}>{copy.status[status]}</StateLabel>
}

/** 「产品套餐」 reads 企点客服-在线客服-基础版 (PRD-01). */
export function useProductName(): (product: Subscription) => string {
  const language = useLanguage()
  return (product) => {
    const { name } = getSku(product.sku)
    return language === 'zh' ? `企点客服-${name.zh}` : name.en
  }
}
