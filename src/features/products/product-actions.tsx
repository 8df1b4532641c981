import { useId } from 'react'
import { useRecords } from '../../app/services.ts'
import { actionCopy, useActionName } from '../../blocks/action-copy.ts'
import { actionPath } from '../../blocks/action-paths.ts'
import { useClosedWindow } from '../../blocks/refund-window-words.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import {
  actionsOf,
  type ProductAction,
  type Subscription,
} from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { actionFacts } from '../../policies/action-facts.ts'
import { TextLink, UnavailableAction } from '../../ui/button.tsx'

type ProductActionsProps = {
  product: Subscription
  today: CivilDate
  /** Actions that are not shown: the page is about them. */
  without?: readonly ProductAction[]
}

/** All actions of PRD-02 in their order; one that is impossible today stays, and says why. */
export function ProductActions({ product, today, without = [] }: ProductActionsProps) {
  const { reasons } = useCopy(actionCopy)
  const closedWindow = useClosedWindow()
  const nameOf = useActionName()
  const id = useId()
  const actions = useRecords(['actions', product, today], (records) =>
    actionsOf(product, actionFacts(records, product, today)),
  )
  const isStopped = actions.some(({ unavailable }) => unavailable === 'expired')
  return (
    <span className="relative flex flex-wrap gap-x-4 gap-y-1">
      {actions
        .filter(({ action }) => !without.includes(action))
        .map(({ action, unavailable }) => {
          const name = nameOf(product.line, action)
          return unavailable ? (
            <UnavailableAction
              key={action}
              id={`${id}${action}`}
              reason={
                unavailable === 'refund-window' ? closedWindow(product) : reasons[unavailable]
              }
            >
              {name}
            </UnavailableAction>
          ) : (
            <TextLink
              key={action}
              to={actionPath(product, action)}
              strong={action === 'renew' && isStopped}
            >
              {name}
            </TextLink>
          )
        })}
    </span>
  )
}
