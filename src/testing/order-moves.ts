import type { AppView } from '../api/app-records.ts'
import { ORDER_EVENTS, ORDER_TRANSITIONS, type Order } from '../domain/orders/index.ts'
import type { TimelineEvent } from '../domain/shared/timeline.ts'

/**
 * What is wrong with how orders came from one view to the next, null where nothing is: what a timeline gained has to
 * lead, row by row of the table, from the state that an order had to the one it has (ORD-05).
 */
export function strayMove(
  before: Pick<AppView, 'get'>,
  after: Pick<AppView, 'list'>,
): string | null {
  for (const order of after.list('order')) {
    const earlier = before.get('order', order.id)
    if (earlier === order) continue
    const gained = order.timeline.slice(earlier?.timeline.length ?? 1)
    const from = earlier?.state ?? 'unpaid'
    const reached = gained.reduce<readonly Order['state'][]>(statesAfter, [from])
    if (reached.includes(order.state)) continue
    const told = gained.map(({ what, by }) => `${what} by ${by}`).join(', ')
    return `${order.id} went from ${from} to ${order.state}: ${told || 'nothing told'}`
  }
  return null
}

/** Where an event may have led; a decided refund leads to one of two states. */
function statesAfter(
  states: readonly Order['state'][],
  { what, by }: TimelineEvent,
): readonly Order['state'][] {
  return ORDER_TRANSITIONS.filter((row) => {
    const events: readonly string[] = ORDER_EVENTS[row.command]
    return states.includes(row.from) && row.by === by && events.includes(what)
  }).map(({ to }) => to)
}
