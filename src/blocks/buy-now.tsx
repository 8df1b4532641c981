import type { Running } from '../app/hooks.ts'
import { paths } from '../app/paths.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { useFromHere } from '../ui/from-here.ts'
import { type RefusalCode, refusalCopy } from './refusal-copy.ts'

type BuyNowProps = {
  applicationId: string
  label: string
  /** The command that places an order; answers with its number. */
  placing: Running<{ readonly purchase: Purchase }, string, RefusalCode>
}

/** 「立即购买」: to the cashier of an approved application, or why not. */
export function BuyNow({ applicationId, label, placing }: BuyNowProps) {
  const refusals = useCopy(refusalCopy)
  const fromHere = useFromHere()
  const buy = async () => {
    if (placing.isPending) return
    const goOn = fromHere()
    const result = await placing.run({ purchase: { what: 'application', applicationId } })
    if (result.ok) await goOn(paths.pay(result.value))
  }
  return (
    <>
      <TextAction strong onClick={buy}>
        {label}
      </TextAction>
      {placing.refusal && (
        <p role="alert" className="text-small text-bad">
          {refusals[placing.refusal]}
        </p>
      )}
    </>
  )
}
