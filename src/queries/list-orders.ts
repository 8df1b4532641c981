import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import { ORDER_STATES, type Order } from '../domain/orders/index.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'
import { rememberEach } from '../domain/shared/remember.ts'
import { findsIn, foldTexts } from '../domain/shared/search-text.ts'

/** What the address says; a state that there is none of filters nothing. */
export type OrderFilter = { readonly state: string; readonly q: string }

/** A page of the orders, the newest first; the search finds numbers and what was bought (ORD-05). */
export const listOrders = query<OrderFilter & PageInput, Page<Order>>({
  name: 'list-orders',
  input: z.object({ state: z.string(), q: z.string(), ...PAGE_INPUT }),
  reads: ['order'],
  view: (records, input) => {
    const all = records.list('order')
    const found = newest(all).filter((order) => matches(order, input))
    return pageOf(found, input, all.length)
  },
})

const newest = rememberEach((orders: readonly Order[]) =>
  orders.toSorted(newestFirst(({ createdAt }) => createdAt)),
)

const textsOf = rememberEach(({ id, title }: Order) => foldTexts([id, title.zh, title.en]))

function matches(order: Order, { state, q }: OrderFilter): boolean {
  const isState = ORDER_STATES.some((known) => known === state)
  if (isState && order.state !== state) return false
  return findsIn(q, textsOf(order))
}
