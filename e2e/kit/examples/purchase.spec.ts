import { Applications, Cashier, expect, given, test, Wizard } from '../index.ts'

test('在线客服-基础版 is bought, from the first page to 已支付', async ({ page, clock, world }) => {
  await given(page, 'empty')
  const application = await new Wizard(page).apply({ users: 3, years: 1 })
  await clock.nextEvent() // the automatic review
  await new Applications(page).buy(application)
  const order = await new Cashier(page).pay('账户余额')
  const [paid] = await world.orders()
  expect(paid).toMatchObject({ 订单编号: order, 订单状态: expect.stringMatching(/^已支付/) })
  expect(await world.balance()).toBe('997,003.00')
})
