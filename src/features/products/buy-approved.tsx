import { useRun } from '../../app/hooks.ts'
import { BuyNow } from '../../blocks/buy-now.tsx'
import { placeOrder } from '../../commands/place-order.ts'

/** 「立即购买」 of one approved application among what waits: its order is placed once (ORD-01). */
export function BuyApproved(props: { applicationId: string; label: string }) {
  const placing = useRun(placeOrder, { scope: `application ${props.applicationId}` })
  return <BuyNow {...props} placing={placing} />
}
