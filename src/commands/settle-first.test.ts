import { expect, it } from 'vitest'
import { settleFirst } from '../policies/settle-due.ts'
import { appWorld, expectOk, ordered } from '../testing/app-world.ts'
import { backendOf } from '../testing/run.ts'
import { payOrder } from './pay-order.ts'
import { topUp } from './top-up.ts'

const YEAR = 365 * 86_400_000

/** An order whose day to be paid has passed, and nothing has looked since. */
async function overdue() {
  const world = await appWorld()
  const orderId = await ordered(world)
  world.time.advance(YEAR)
  const backend = backendOf(world, settleFirst)
  const state = () => world.store.read().get('order', orderId)?.state
  return { backend, orderId, state }
}

it('ORD-05 a command decides on what is due by now, also where the calendar has not come round to it', async () => {
  const { backend, orderId, state } = await overdue()
  expect(state()).toBe('unpaid')
  const payment = { orderId, method: 'balance', voucherId: null } as const
  expect(await backend.run(payOrder, payment, 'late')).toMatchObject({
    error: { code: 'order-closed' },
  })
})

it('ORD-05 what is due and what a command brings about are one commit', async () => {
  const { backend, state } = await overdue()
  expectOk(await backend.run(topUp, { amount: '100' }, 'once'))
  expect(state()).toBe('closed')
})
