import { useId } from 'react'
import { useView } from '../../app/hooks.ts'
import { actionCopy, useActionName } from '../../blocks/action-copy.ts'
import { actionPath, purchasePath } from '../../blocks/action-paths.ts'
import { useClosedWindow } from '../../blocks/refund-window-words.ts'
import type { ProductAction, Subscription } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { anewFor } from '../../queries/anew-for.ts'
import { productActions } from '../../queries/product-actions.ts'
import { TextLink, UnavailableAction } from '../../ui/button.tsx'

type ProductActionsProps = {
  product: Subscription
  /** Actions that are not shown: the page is about them. */
  without?: readonly ProductAction[]
}

/** What was reclaimed cannot be restored: the way to buy it anew stands first (LIF-02). */
function BuyAnew({ product }: { product: Subscription }) {
  const { buyAnew } = useCopy(actionCopy)
  const bought = useView(anewFor, { id: product.id })
  if (bought === null) return null
  return (
    <TextLink strong to={purchasePath(bought)}>
      {buyAnew}
    </TextLink>
  )
}

/** All actions of PRD-02 in their order; one that is impossible today stays, and says why. */
export function ProductActions({ product, without = [] }: ProductActionsProps) {
  const { reasons } = useCopy(actionCopy)
  const closedWindow = useClosedWindow()
  const nameOf = useActionName()
  const id = useId()
  const actions = useView(productActions, { id: product.id })
  const isStopped = actions.some(({ unavailable }) => unavailable === 'expired')
  // What has nothing to answer with has this first.
  const isSilent = actions[0]?.action === 'recharge'
  return (
    <span className="relative flex flex-wrap gap-x-4 gap-y-1">
      <BuyAnew product={product} />
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
              strong={(action === 'renew' && isStopped) || (action === 'recharge' && isSilent)}
            >
              {name}
            </TextLink>
          )
        })}
    </span>
  )
}
