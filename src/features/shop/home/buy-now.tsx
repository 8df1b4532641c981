import { useNavigate } from 'react-router'
import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { placeOrder } from '../../../commands/place-order.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'

/** 「立即购买」: to the cashier of an approved application, or why not. */
export function BuyNow({ applicationId, label }: { applicationId: string; label: string }) {
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const order = useRun(placeOrder, { scope: `application ${applicationId}` })
  const buy = async () => {
    if (order.isPending) return
    const result = await order.run({ purchase: { what: 'application', applicationId } })
    if (result.ok) await navigate(paths.pay(result.value))
  }
  return (
    <>
      <TextAction strong onClick={buy}>
        {label}
      </TextAction>
      {order.refusal && (
        <p role="alert" className="text-small text-bad">
          {refusals[order.refusal]}
        </p>
      )}
    </>
  )
}
