import { useId } from 'react'
import { useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { RecordActions } from '../../blocks/record-actions.tsx'
import { useClosedWindow } from '../../blocks/refund-window-words.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { cancelOrder } from '../../commands/cancel-order.ts'
import type { Order } from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { type OrderOffer, orderOffer } from '../../queries/order-offer.ts'
import { TextLink, UnavailableAction } from '../../ui/button.tsx'
import { ConfirmAction } from '../../ui/confirm-action.tsx'
import { tell } from '../../ui/told.ts'
import { ordersCopy } from './copy.ts'
import { RequestInvoice } from './request-invoice.tsx'
import { useToldCancelled } from './told-cancelled.ts'
import { useStrayWarning } from './use-stray-warning.ts'

type OrderActionsProps = { order: Order; onOrderPage?: boolean }

/** 「操作」: what can be done with an order now. Its own page also says why a refund is not possible. */
export function OrderActions({ order, onOrderPage = false }: OrderActionsProps) {
  const copy = useCopy(ordersCopy)
  const offer = useView(orderOffer, { id: order.id })
  const cancelled = useToldCancelled()
  const withWarning = useStrayWarning()
  const { run, refusal } = useRun(cancelOrder, { scope: order.id })
  const end = async () => {
    const result = await run({ orderId: order.id })
    if (result.ok) tell(cancelled(order.id))
  }
  return (
    <RecordActions refusal={refusal}>
      {offer.pay && (
        <TextLink strong to={paths.pay(order.id)}>
          {copy.pay}
        </TextLink>
      )}
      {!onOrderPage && <TextLink to={paths.order(order.id)}>{copy.view}</TextLink>}
      <RefundAction orderId={order.id} offer={offer} onOrderPage={onOrderPage} />
      {offer.invoice && <RequestInvoice orderId={order.id} amount={offer.invoice} />}
      {onOrderPage && offer.cancel && (
        <ConfirmAction
          label={copy.cancel}
          title={copy.cancelTitle}
          text={withWarning(copy.cancelText, offer.strays)}
          keep={copy.keep}
          onConfirm={end}
        />
      )}
    </RecordActions>
  )
}

type RefundActionProps = { orderId: string; offer: OrderOffer; onOrderPage: boolean }

function RefundAction({ orderId, offer, onOrderPage }: RefundActionProps) {
  const copy = useCopy(ordersCopy)
  const refusals = useCopy(refusalCopy)
  const closedWindow = useClosedWindow()
  const id = useId()
  if (offer.refund === undefined) return null
  if (offer.refund === null) {
    return <TextLink to={paths.refund(orderId)}>{copy.refund}</TextLink>
  }
  const reason =
    offer.refund === 'refund-window' && offer.product
      ? closedWindow(offer.product)
      : refusals[offer.refund]
  return onOrderPage ? (
    <UnavailableAction id={id} reason={reason}>
      {copy.refund}
    </UnavailableAction>
  ) : null
}
