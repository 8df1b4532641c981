import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Query } from '../api/query.ts'
import { payOrder } from '../commands/pay-order.ts'
import { createBackend } from '../platform/backend.ts'
import { buyingAccount } from '../queries/buying-account.ts'
import { listApplications } from '../queries/list-applications.ts'
import { listMessages } from '../queries/list-messages.ts'
import { listOrders } from '../queries/list-orders.ts'
import { orderById } from '../queries/order-by-id.ts'
import { productsInLife } from '../queries/products-in-life.ts'
import { spendableBalance } from '../queries/spendable-balance.ts'
import { waitingPayments } from '../queries/waiting-payments.ts'
import { type AppWorld, appWorld, expectOk, ordered } from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { NOBODY, refreshWith } from './query-client.ts'

const PAGE = { page: 1, size: 15 }

let world: AppWorld
let client: QueryClient
let stop: () => void
let viewed: string[]

beforeEach(async () => {
  world = await appWorld()
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  viewed = []
})
afterEach(() => {
  stop()
  client.clear()
})

/** Asks as a screen does; the view is counted from now on. */
function ask<Input, Shown>(
  query: Query<Input, Shown>,
  input: Input,
  { isShown = true, of = 'open' } = {},
) {
  const backend = createBackend({ ...world, loadSettle: async () => null })
  const counted = {
    ...query,
    view: vi.fn<typeof query.view>((...read) => {
      viewed.push(query.name)
      return query.view(...read)
    }),
  }
  const queryKey = [query.name, of, input, null]
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn: () => backend.fetch(counted, input),
    initialData: () => backend.peek(counted, input),
    meta: { asked: { query: counted, input } },
  })
  const leave = observer.subscribe(() => {})
  if (!isShown) leave()
  return { answer: () => client.getQueryData<Shown>(queryKey) }
}

it('ORD-04 a payment refreshes exactly the questions that read what it changed, and none that is not shown', async () => {
  const orderId = await ordered(world)
  stop = refreshWith(createBackend({ ...world, loadSettle: async () => null }), client)
  const messages = ask(listMessages, { q: '', ...PAGE }, { isShown: false })
  const order = ask(orderById, { id: orderId })
  const balance = ask(spendableBalance, {})
  ask(listOrders, { state: '', q: '', ...PAGE })
  ask(productsInLife, {})
  ask(listApplications, { state: '', product: '', q: '', news: '', ...PAGE })
  ask(waitingPayments, {})
  ask(buyingAccount, {})
  const before = balance.answer()
  viewed = []

  expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, 'once'))

  expect([...viewed].sort()).toEqual(
    [
      listApplications.name,
      listOrders.name,
      orderById.name,
      productsInLife.name,
      spendableBalance.name,
      waitingPayments.name,
    ].sort(),
  )
  expect(order.answer()?.state).toBe('paid')
  expect(balance.answer()).not.toBe(before)
  // What is not shown is dropped: it is asked anew when it is.
  expect(messages.answer()).toBeUndefined()
})

it('what is shown of nobody stays so, until the screen asks as the one whose records are open', async () => {
  stop = refreshWith(createBackend({ ...world, loadSettle: async () => null }), client)
  const orders = ask(listOrders, { state: '', q: '', ...PAGE }, { of: NOBODY })
  const before = orders.answer()
  await ordered(world)
  expect(orders.answer()).toBe(before)
})

it('a question that is shown twice is asked once', async () => {
  const orderId = await ordered(world)
  stop = refreshWith(createBackend({ ...world, loadSettle: async () => null }), client)
  ask(orderById, { id: orderId })
  ask(orderById, { id: orderId })
  viewed = []
  expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, 'once'))
  expect(viewed).toEqual([orderById.name])
})

it('a list stays the very same, so that it is not rendered again, where a record changes that it does not show', async () => {
  const older = await ordered(world)
  world.time.advance(60_000)
  const newer = await ordered(world)
  stop = refreshWith(createBackend({ ...world, loadSettle: async () => null }), client)
  const first = ask(listOrders, { state: '', q: '', page: 1, size: 1 })
  const second = ask(listOrders, { state: '', q: '', page: 2, size: 1 })
  const before = [first.answer(), second.answer()]
  expect(before[0]?.rows.map(({ id }) => id)).toEqual([newer])
  const payment = { orderId: older, method: 'bank', voucherId: null } as const
  expectOk(await run(world, payOrder, payment, 'older'))
  expect(first.answer()).toBe(before[0])
  expect(second.answer()).not.toBe(before[1])
})
