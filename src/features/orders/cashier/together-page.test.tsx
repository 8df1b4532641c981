import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { paths } from '../../../app/paths.ts'
import { cancelOrder } from '../../../commands/cancel-order.ts'
import { topUp } from '../../../commands/top-up.ts'
import type { QuoteLine } from '../../../domain/pricing/index.ts'
import { yuan } from '../../../domain/shared/money.ts'
import { ok } from '../../../domain/shared/result.ts'
import {
  applicationIdOf,
  appWorld,
  type CheckedWorld,
  expectOk,
  ordered,
} from '../../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../../testing/mounted-page.tsx'
import { run } from '../../../testing/run.ts'
import { TogetherPage } from './together-page.tsx'

let world: CheckedWorld
let page: MountedPage

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  world = await appWorld()
  expectOk(await run(world, topUp, { amount: '20000' }))
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

/** An unpaid order whose price was agreed by an older catalogue: other lines, the same total. */
async function orderedOfOld(): Promise<string> {
  const orderId = await ordered(world)
  const records = world.store.read()
  const order = records.get('order', orderId)
  const application = records.get('application', applicationIdOf(order))
  if (!order || application?.state !== 'awaiting-payment') throw new Error('It was just ordered')
  const [line] = order.quote.lines
  if (line === undefined) throw new Error('Its users are a line')
  const lines = [part(line, 1, '999'), part(line, 2, '1998')]
  const quote = { ...order.quote, catalogueVersion: '2025-01-01', lines }
  expectOk(
    await world.unchecked.commit(() =>
      ok({
        changes: [
          { type: 'order', put: { ...order, quote } },
          { type: 'application', put: { ...application, quote } },
        ],
        value: null,
      }),
    ),
  )
  return orderId
}

function part(line: QuoteLine, quantity: number, amount: string): QuoteLine {
  return { ...line, quantity, wholeYearAmount: yuan(amount), amount: yuan(amount) }
}

async function press(name: RegExp) {
  const buttons = [...page.place.querySelectorAll('button')]
  const button = buttons.find(({ textContent }) => name.test(textContent))
  if (!button) throw new Error(`No button ${name}: ${buttons.map((one) => one.textContent).join()}`)
  await act(async () => button.click())
  await act(async () => world.store.read())
}

it('BIL-01 PRC-14 asks once where lines changed under the same total, then pays what was confirmed', async () => {
  const ids = [await orderedOfOld(), await ordered(world)]
  const together = { path: '/orders/pay', Component: TogetherPage }
  page = await mountPage(world, together, paths.payTogether(ids))
  const states = () => ids.map((id) => world.store.read().get('order', id)?.state)
  await press(/确认支付/)
  await vi.waitFor(() => expect(page.place.textContent).toContain('价格已更新'))
  expect(states()).toEqual(['unpaid', 'unpaid'])
  await press(/按新价格支付/)
  await vi.waitFor(() => expect(states()).toEqual(['paid', 'paid']))
})

it('BIL-01 ORD-06 one was cancelled meanwhile: the rest is paid, and 支付成功 says so', async () => {
  const ids = [await ordered(world), await ordered(world), await ordered(world)]
  const [cancelled = ''] = ids
  page = await mountPage(
    world,
    { path: '/orders/pay', Component: TogetherPage },
    paths.payTogether(ids),
  )
  await act(async () => expectOk(await run(world, cancelOrder, { orderId: cancelled })))
  await press(/确认支付/)
  await vi.waitFor(() => expect(page.place.querySelector('h1')?.textContent).toBe('支付成功'))
  expect(page.place.textContent).toContain('2 笔订单一次付清')
  const out = page.place.querySelector('[role="status"] ul')?.textContent
  expect(out).toContain(cancelled)
  expect(out).not.toContain(ids[1])
})
