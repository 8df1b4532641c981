import { useView } from '../../../app/hooks.ts'
import { AttentionList } from '../../../blocks/attention-list.tsx'
import { PurchaseReminder } from '../../../blocks/purchase-reminder.tsx'
import { purchaseReminder } from '../../../queries/purchase-reminder.ts'
import { BuyApproved } from './buy-approved.tsx'

/** 「购买提醒」 on home, and below it what the customer can do about it, one a line (APP-04). */
export function Waiting() {
  const reminder = useView(purchaseReminder, {})
  return (
    <>
      <div className="mb-10 empty:hidden max-md:mb-8">
        <PurchaseReminder reminder={reminder} />
      </div>
      <AttentionList buy={BuyApproved} />
    </>
  )
}
