import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import type { Order } from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button, TextAction } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { checkoutCopy } from './copy.ts'
import { useCancelOrder } from './mutations.ts'
import { wayBack } from './way-back.ts'

/** 「取消订单」: asks once; the application stays 待付款 (ORD-05). */
export function CancelOrder(props: { order: Order; onRefusal: (code: RefusalCode) => void }) {
  const copy = useCopy(checkoutCopy)
  const navigate = useNavigate()
  const cancel = useCancelOrder(props.order.id)
  const [asking, setAsking] = useState(false)
  const confirm = async () => {
    setAsking(false)
    const result = await cancel.run()
    if (result.ok) await navigate(wayBack(props.order), { replace: true })
    else props.onRefusal(result.error.code)
  }
  return (
    <>
      <TextAction onClick={() => setAsking(true)}>{copy.cancel}</TextAction>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        title={copy.cancelTitle}
      >
        <p className="mb-5">{copy.cancelText}</p>
        <div className="flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>{copy.cancelKeep}</Button>
          <Button kind="danger" onClick={confirm}>
            {copy.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
