import { useNavigate } from 'react-router'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import type { Order } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { checkoutCopy } from './copy.ts'
import { useCancelOrder } from './mutations.ts'
import { wayBack } from './way-back.ts'

/** 「取消订单」: asks once; the application stays 待付款 (ORD-05). */
export function CancelOrder(props: { order: Order; onRefusal: (code: RefusalCode) => void }) {
  const copy = useCopy(checkoutCopy)
  const navigate = useNavigate()
  const cancel = useCancelOrder(props.order.id)
  const confirm = async () => {
    const result = await cancel.run()
    if (result.ok) await navigate(wayBack(props.order), { replace: true })
    else props.onRefusal(result.error.code)
  }
  return (
    <ConfirmAction
      label={copy.cancel}
      title={copy.cancelTitle}
      text={copy.cancelText}
      keep={copy.cancelKeep}
      onConfirm={confirm}
    />
  )
}
