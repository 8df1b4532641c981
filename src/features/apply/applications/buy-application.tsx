import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { placeOrder } from '../../../commands/place-order.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { applicationsCopy } from './copy.ts'

/** To the cashier with an approved application: its order is placed once, however often it is pressed (ORD-01). */
export function useBuyApplication(id: string) {
  const fromHere = useFromHere()
  const placing = useRun(placeOrder, { scope: `application ${id}` })
  const buy = async () => {
    if (placing.isPending) return
    const goOn = fromHere()
    const result = await placing.run({ purchase: { what: 'application', applicationId: id } })
    if (result.ok) await goOn(paths.pay(result.value))
  }
  return { buy, refusal: placing.refusal }
}

/** 「立即购买」 as the one thing that the page is for. */
export function BuyApplication({ id }: { id: string }) {
  const copy = useCopy(applicationsCopy)
  const { buy, refusal } = useBuyApplication(id)
  return (
    <>
      <Button kind="primary" size="large" onClick={buy}>
        {copy.actions.buy}
      </Button>
      <RefusalNotice code={refusal} />
    </>
  )
}
