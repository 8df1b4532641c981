import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { type Subscription, statusOf } from '../../domain/subscriptions/index.ts'
import { distanceInDays } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { productsCopy } from './copy.ts'

type ExpiryProps = {
  product: Subscription
  today: CivilDate
  /** What stands there before there is an expiry. */
  without: string
}

/** 「到期时间」 and how far it is; after it, how long until everything is reclaimed (LIF-04). */
export function Expiry({ product, today, without }: ExpiryProps) {
  const copy = useCopy(productsCopy)
  const language = useLanguage()
  const { status, daysLeft } = statusOf(product, today)
  const distance = daysLeft === null ? '' : distanceInDays(daysLeft, language)
  const colour =
    status === 'expiring' ? 'text-warn' : status === 'expired' ? 'text-bad' : 'text-text-3'
  return (
    <>
      <span className="whitespace-nowrap">{product.expiresOn ?? without}</span>
      {distance && (
        <span className={`block text-note ${colour}`}>
          {status === 'expired' ? copy.reclaimIn(distance) : distance}
        </span>
      )}
    </>
  )
}
