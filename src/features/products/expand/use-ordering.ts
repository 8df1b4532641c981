import { useLocation } from 'react-router'
import { useAsk, useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { placeOrder } from '../../../commands/place-order.ts'
import { isOpen, type Purchase } from '../../../domain/orders/index.ts'
import { orderById } from '../../../queries/order-by-id.ts'
import type { GoOn } from '../../../ui/from-here.ts'
import { entryOfForm } from '../../../ui/use-entry-form.ts'

/**
 * What was ordered from this entry of the history, so that Back and a second press find it again. It takes the place of
 * the entry at which the form was filled in, and names that.
 */
type Ordered = { readonly orderId: string; readonly wish: string; readonly entry?: string }

/**
 * 「去支付」: one order, then its cashier (ORD-01). Its number stays with the entry of the history: who
 * comes back and presses again without changing anything opens the same order, as long as it waits.
 */
export function useOrdering(scope: string, form: object | null = null) {
  const ask = useAsk()
  const location = useLocation()
  const place = useRun(placeOrder, { scope })

  const order = async (purchase: Purchase, agreed: boolean, goOn: GoOn) => {
    const wish = JSON.stringify(purchase)
    const earlier = orderedFrom(location.state)
    const waiting = earlier?.wish === wish && (await ask(orderById, { id: earlier.orderId }))
    if (waiting && isOpen(waiting)) {
      await goOn(paths.pay(waiting.id))
      return
    }
    const result = await place.run({ purchase, agreed })
    if (!result.ok) return
    const entry = form && entryOfForm(form)
    const ordered: Ordered = { orderId: result.value, wish, ...(entry && { entry }) }
    // What was chosen right before the press stands in the address, however late the page is drawn.
    const { search } = window.location
    await goOn({ ...location, search }, { replace: true, state: ordered })
    await goOn(paths.pay(result.value))
  }
  return { order, refusal: place.refusal }
}

/** The state of a history entry may be anything, from any version of this program. */
export function orderedFrom(state: unknown): Ordered | null {
  if (typeof state !== 'object' || state === null) return null
  if (!('orderId' in state) || !('wish' in state)) return null
  const { orderId, wish } = state
  return typeof orderId === 'string' && typeof wish === 'string' ? { orderId, wish } : null
}
