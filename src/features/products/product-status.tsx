import type { CivilDate } from '../../domain/shared/civil-date.ts'
import {
  hasNothingToAnswerWith,
  nameProduct,
  type Subscription,
  type SubscriptionStatus,
  statusOf,
} from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { StateLabel, type Tone } from '../../ui/state-label.tsx'
import { productsCopy, statusCopy } from './copy.ts'

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

/** The state, and below it that it answers nobody, where that is so (LIF-04, PRD-07). */
export function ProductStatus({ product, today }: { product: Subscription; today: CivilDate }) {
  const names = useCopy(statusCopy)
  const { silent } = useCopy(productsCopy)
  const { status } = statusOf(product, today)
  if (!hasNothingToAnswerWith(product, today)) {
    return <StateLabel tone={TONES[status]}>{names[status]}</StateLabel>
  }
  return (
    <span className="inline-block">
      <StateLabel tone="attention">{names[status]}</StateLabel>
      <span className="block pl-[17px] text-note text-warn">{silent}</span>
    </span>
  )
}

/** 「产品套餐」 reads 企点客服-在线客服-基础版 (PRD-01). */
export function useProductName(): (product: Subscription) => string {
  const language = useLanguage()
  return (product) => nameProduct(product)[language]
}

/** The name that tells products apart in a picture or a list: of a robot its number and nickname. */
export function useProductLabel(): (product: Subscription) => string {
  const copy = useCopy(productsCopy)
  const nameOf = useProductName()
  return (product) =>
    product.line === 'robot' ? copy.robot(product.number, product.nickname) : nameOf(product)
}
