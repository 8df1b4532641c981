import type { CivilDate } from '../../domain/shared/civil-date.ts'
import {
  hasNothingToAnswerWith,
  isInForce,
  type Subscription,
  statusOf,
} from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { centreCopy } from './centre-copy.ts'

type Stopped = keyof (typeof centreCopy)['zh']['stopped']

/** What does not work any more, and why: in words and reason (PRD-07, LIF-01, LIF-06, LIF-08). */
function stoppedOf(product: Subscription, today: CivilDate): readonly [Stopped, Stopped] | null {
  if (isInForce(product, today)) {
    return hasNothingToAnswerWith(product, today) ? ['robot', 'robotSessions'] : null
  }
  if (product.expiresOn === null) return null
  switch (product.line) {
    case 'pv':
      return ['page', 'pageWhy']
    case 'interop':
      return ['callback', 'callbackWhy']
    case 'robot':
      return ['robot', 'robotExpired']
    default:
      return ['service', 'serviceWhy']
  }
}

/** A stopped service says so before anything else. */
export function StoppedNotice({ product, today }: { product: Subscription; today: CivilDate }) {
  const { stopped, forGood } = useCopy(centreCopy)
  const told = stoppedOf(product, today)
  if (!told) return null
  const [what, why] = told
  const { status } = statusOf(product, today)
  const isForGood = status === 'reclaimed' || status === 'refunded' || status === 'suspended'
  return (
    <div className="mb-6">
      <Notice tone={why === 'robotSessions' ? 'attention' : 'bad'} role="status">
        <p className="font-strong text-ink">{stopped[what]}</p>
        <p>{isForGood ? forGood[status] : stopped[why]}</p>
      </Notice>
    </div>
  )
}
