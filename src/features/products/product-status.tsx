import type { CivilDate } from '../../domain/shared/civil-date.ts'
import {
  nameProduct,
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
  refunded: 'ended',
  deploying: 'working',
  suspended: 'bad',
  'used-up': 'ended',
  trial: 'good',
  'trial-ended': 'ended',
}

export function ProductStatus({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(productsCopy)
  const { status } = statusOf(product, today)
  return <StateLabel tone={TONES[status]}>{copy.status[status]}</StateLabel>
}

/** 「产品套餐」 reads 企点客服-在线客服-基础版 (PRD-01). */
export function useProductName(): (product: Subscription) => string {
  const language = useLanguage()
  return (product) => nameProduct(product)[language]
}
