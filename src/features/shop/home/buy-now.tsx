import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { type RefusalCode, refusalCopy } from '../../../blocks/refusal-copy.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { useOrderApplication } from './mutations.ts'

/** 「立即购买」: to the cashier of an approved application, or why not. */
export function BuyNow({ applicationId, label }: { applicationId: string; label: string }) {
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const order = useOrderApplication(applicationId)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const buy = async () => {
    if (order.isPending) return
    const result = await order.run()
    if (result.ok) await navigate(paths.pay(result.value))
    else setRefusal(result.error.code)
  }
  return (
    <>
      <TextAction strong onClick={buy}>
        {label}
      </TextAction>
      {refusal && (
        <p role="alert" className="text-small text-bad">
          {refusals[refusal]}
        </p>
      )}
    </>
  )
}
