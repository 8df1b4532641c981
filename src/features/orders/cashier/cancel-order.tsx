import { type Running, useView } from '../../../app/hooks.ts'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import type { CancelOrder as Cancelling } from '../../../commands/cancel-order.ts'
import type { Order } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { orderOffer } from '../../../queries/order-offer.ts'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { tell } from '../../../ui/told.ts'
import { useToldCancelled } from '../told-cancelled.ts'
import { useStrayWarning } from '../use-stray-warning.ts'
import { checkoutCopy } from './copy.ts'
import { wayBack } from './way-back.ts'

/** 「取消订单」: asks once; the application stays 待付款 (ORD-05). */
export function CancelOrder(props: {
  order: Order
  cancelling: Running<Cancelling, unknown, RefusalCode>
}) {
  const copy = useCopy(checkoutCopy)
  const fromHere = useFromHere()
  const cancelled = useToldCancelled()
  const { order, cancelling } = props
  const { strays } = useView(orderOffer, { id: order.id })
  const withWarning = useStrayWarning()
  const confirm = async () => {
    const goOn = fromHere()
    const result = await cancelling.run({ orderId: order.id })
    if (!result.ok) return
    await goOn(wayBack(order), { replace: true })
    tell(cancelled(order.id))
  }
  return (
    <ConfirmAction
      label={copy.cancel}
      title={copy.cancelTitle}
      text={withWarning(copy.cancelText, strays)}
      keep={copy.cancelKeep}
      onConfirm={confirm}
    />
  )
}
