import { expect, test } from '../fixtures.ts'
import { Account } from '../pages/account.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Messages } from '../pages/messages.ts'
import { Products } from '../pages/products.ts'

test('LIF-11 ORD-10 a year is paid from the balance 7 days before expiry, robots along', async ({
  page,
}) => {
  const [demo, products, account] = [new DemoTools(page), new Products(page), new Account(page)]
  const messages = new Messages(page)
  await products.open('robots')
  await products.go('在线客服-专业版', '管理', '企点账户中心')
  const renews = page.getByRole('switch', { name: '自动续费' })
  await expect(renews).not.toBeChecked()
  await renews.check()
  await expect(renews).toBeChecked()
  await demo.jump('2028-01-05')
  // Reminders stop where it was renewed.
  const log = await demo.log()
  expect(log.filter((item) => item > '2027-12')).toEqual([
    '2027-12-06 到期提醒',
    '2027-12-06 到期提醒',
    '2027-12-06 到期提醒',
    '2027-12-29 自动续费',
  ])
  await products.open()
  await expect(products.row('在线客服-专业版')).toContainText('2029-01-05')
  await expect(products.row('小助手')).toContainText('2029-01-05')
  await expect(products.row('小管家')).toContainText('2029-01-05')

  const [newest] = await account.expectToAddUp()
  // 5 users at 3000 and two robots at 5800, no voucher.
  expect(newest).toMatchObject({ what: '订单付款', cents: -26_600_00 })
  await expect(account.movements.first()).toContainText('2027-12-29 00:00:00')
  await account.movements.first().getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('续费')
  await expect(page.getByRole('main')).toContainText('¥26,600.00')
  await messages.open()
  await expect(messages.titled('自动续费成功')).toHaveCount(1)
  await expect(messages.titled('产品还有 30 天到期')).toHaveCount(1)
})

test('LIF-11 a renewal order of the customer that it replaces says so', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, products, messages] = [new DemoTools(page), new Products(page), new Messages(page)]
  await products.open('expiring')
  await products.go('在线客服-基础版', '管理', '企点账户中心')
  await page.getByRole('switch', { name: '自动续费' }).check()
  await expect(page.getByRole('main')).toContainText('打开自动续费')
  await page.goto('/products')
  await products.go('在线客服-基础版', '续费')
  const orderId = await products.order()
  await demo.press('前进1天')
  const main = page.getByRole('main')
  await expect(main).toContainText('订单已关闭')
  await expect(main).toContainText('自动续费已为产品续费')
  await page.goto(`/orders/${orderId}`)
  await expect(main).toContainText('自动续费已为产品续费')
  await expect(main).not.toContainText('所属产品已')
  await products.open()
  await expect(products.row('在线客服-基础版')).toContainText('2027-03-09')
  await messages.open()
  await messages.titled('订单已关闭，没有扣款').getByRole('link').first().click()
  await expect(main).toContainText('自动续费已为产品续费')
})

test('LIF-11 a balance that is too small is told once, and tried again daily until it suffices', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, products, account] = [new DemoTools(page), new Products(page), new Account(page)]
  const messages = new Messages(page)
  // After nine boosters the balance is smaller than a year of edition and boosters.
  await products.open('cdp-active')
  await products.go('客户数据平台', '管理', '企点账户中心')
  await page.getByRole('switch', { name: '自动续费' }).check()
  // What is being stored is stored when the record says so.
  await expect(page.getByRole('main')).toContainText('打开自动续费')
  await page.goto('/products')
  await products.go('客户数据平台', '加油包')
  await page.getByRole('spinbutton', { name: '加油包' }).fill('9')
  await expect(products.price).toContainText('¥900,000.00')
  await products.order()
  await products.pay()
  await demo.jump('2026-12-31')
  await messages.open()
  await expect(messages.titled('自动续费没有成功')).toHaveCount(1)
  await messages.titled('自动续费没有成功').getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText('2027-01-05')
  await expect(page.getByRole('main')).toContainText('余额不足')
  await account.open()
  await account.topUp('1700000')
  await demo.press('前进1天')
  await products.open()
  await expect(products.row('客户数据平台')).toContainText('2028-01-05')
  const [newest] = await account.expectToAddUp()
  expect(newest).toMatchObject({ what: '订单付款', cents: -1_700_000_00 })
  await messages.open()
  await expect(messages.titled('自动续费没有成功')).toHaveCount(1)
  await expect(messages.titled('自动续费成功')).toHaveCount(1)
})
