import { useRecords } from '../../../app/services.ts'
import { PurchaseReminder } from '../../../blocks/purchase-reminder.tsx'
import { remind } from '../../../domain/applications/index.ts'
import { AttentionList } from './attention-list.tsx'

/** 「购买提醒」 on home, and below it what the customer can do about it, one a line (APP-04). */
export function Waiting() {
  const reminder = useRecords(['reminder'], (records) => remind(records.list('application')))
  return (
    <>
      <div className="mb-10 empty:hidden max-md:mb-8">
        <PurchaseReminder reminder={reminder} />
      </div>
      <AttentionList />
    </>
  )
}
