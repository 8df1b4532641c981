import { useRecords } from '../../app/services.ts'
import { PurchaseReminder } from '../../blocks/purchase-reminder.tsx'
import { remind } from '../../domain/applications/index.ts'

/** 「购买提醒」 on home: what has news and wants to be looked at (APP-04). */
export function Waiting() {
  const reminder = useRecords(['reminder'], (records) => remind(records.list('application')))
  return (
    <div className="mb-8 empty:hidden">
      <PurchaseReminder reminder={reminder} />
    </div>
  )
}
