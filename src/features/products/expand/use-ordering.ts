import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { AppView } from '../../../api/app-records.ts'
import { paths } from '../../../app/paths.ts'
import { useServices } from '../../../app/services.ts'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import { isOpen, type Purchase } from '../../../domain/orders/index.ts'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { usePlaceOrder } from './mutations.ts'

/** What was ordered from this entry of the history, so that Back and a second press find it again. */
type Ordered = { readonly key: string; readonly wish: string }

/**
 * 「去支付」: one order, then its cashier (ORD-01). The key of the press stays with the entry of the history:
 * who comes back and presses again without changing anything opens the same order, as long as it waits.
 */
export function useOrdering() {
  const { store, random } = useServices()
  const location = useLocation()
  const navigate = useNavigate()
  const once = useOneAtATime()
  const place = usePlaceOrder()
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)

  const order = (purchase: Purchase, agreed: boolean) =>
    once(async () => {
      const wish = JSON.stringify(purchase)
      const earlier = orderedFrom(location.state)
      const isSame = earlier?.wish === wish && isWaiting(store.read(), earlier.key)
      const key = isSame ? earlier.key : random.token(16)
      const result = await place.run({ purchase, key, agreed })
      if (!result.ok) {
        setRefusal(result.error.code)
        return
      }
      const ordered: Ordered = { key, wish }
      await navigate(location, { replace: true, state: ordered })
      await navigate(paths.pay(result.value))
    })
  return { order, refusal }
}

function isWaiting(records: AppView, key: string): boolean {
  return records.list('order').some((order) => order.key === key && isOpen(order))
}

/** The state of a history entry may be anything, from any version of this program. */
function orderedFrom(state: unknown): Ordered | null {
  if (typeof state !== 'object' || state === null) return null
  if (!('key' in state) || !('wish' in state)) return null
  const { key, wish } = state
  return typeof key === 'string' && typeof wish === 'string' ? { key, wish } : null
}
