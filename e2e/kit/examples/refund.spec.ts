import { DemoTools, expect, given, OrderPage, RefundPage, samples, test } from '../index.ts'

test('a refund within seven days is asked for, granted, and paid back', async ({ page, world }) => {
  await given(page, 'phone-active')
  const [order] = await world.orders()
  const id = order?.订单编号 ?? ''
  const orderPage = new OrderPage(page)
  await orderPage.open({ id })
  await orderPage.askForRefund()
  const refund = new RefundPage(page)
  expect(await refund.amount()).toBe('4,500.00')
  await refund.submit(samples.files.good.png('退款证明'))
  await new DemoTools(page).decide('审核', id, '同意退款')
  expect((await world.products())[0]?.状态).toContain('已退款')
  expect((await world.movements())[0]).toMatchObject({ 订单编号: id })
  expect(await world.balance()).toBe('1,004,500.00')
})
