import { Cashier, expect, given, ProductAction, Products, test } from '../index.ts'

test('a product that expires in seven days is renewed for two years', async ({
  page,
  clock,
  world,
}) => {
  await given(page, 'expiring', { at: '/products' })
  await new Products(page).go('在线客服-基础版', '续费')
  const renewal = new ProductAction(page, 'renew')
  await renewal.chooseYears(2)
  await expect(renewal.price).toContainText('¥11,988.00')
  await renewal.order()
  await new Cashier(page).pay()
  const [product] = await world.products()
  expect(product?.到期时间).toContain('2028-03-09')
  await clock.jump('2026-03-10')
  expect((await world.products())[0]?.状态).toContain('已开通')
})
