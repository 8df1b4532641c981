import { expect, test } from '../fixtures.ts'
import { keepStoreBusy } from '../pages/busy-tab.ts'
import { Products } from '../pages/products.ts'

const ONLINE = '在线客服-基础版'

test('LIF-03 PRC-15 an expired product is renewed from its old expiry', {
  tag: ['@quick', '@seam'],
}, async ({ page }) => {
  const products = new Products(page)
  await products.open('expired')
  await products.go(ONLINE, '续费')
  await expect(page.getByText('续费后到期时间').locator('..')).toContainText('2027-01-01')
  await page
    .getByRole('radiogroup', { name: '续费时长' })
    .getByRole('radio', { name: '2年' })
    .check()
  await expect(page.getByText('续费后到期时间').locator('..')).toContainText('2028-01-01')
  // 6 users, 2 years, 999.
  await expect(products.price).toContainText('¥11,988.00')
  await products.order()
  await products.pay()
  await products.open()
  await expect(products.row(ONLINE)).toContainText('2028-01-01')
  await expect(products.row(ONLINE)).toContainText('已开通')
})

test('LIF-02 PRD-02 after reclaim nothing but managing is left, and the page leads to a new purchase', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('reclaimed')
  const row = products.row(ONLINE)
  for (const action of ['续费', '增加用户', '机器人标准版', '申请退款']) {
    await products.expectUnavailable(row, action, /回收/)
  }
  const address = (await row.getByRole('link', { name: '管理' }).getAttribute('href')) ?? ''
  await page.goto(`${address}/renew`)
  await expect(page.getByText('资源已回收')).toBeVisible()
  await page.getByRole('link', { name: '重新购买' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购在线客服')
})

test('LIF-05 robots renew along, and one left behind says why it cannot go further', {
  tag: '@further',
}, async ({ page }) => {
  const products = new Products(page)
  await products.buyRobots()
  await products.open()
  await products.expectUnavailable(products.row('小助手'), '续费', /一致/)
  await products.go(ONLINE, '续费')
  const along = page.getByRole('group', { name: '一并续费的机器人' })
  await expect(along.getByRole('checkbox')).toHaveCount(2)
  // 5 users at 999, two robots at 5800.
  await expect(products.price).toContainText('¥16,595.00')
  await along.getByRole('checkbox', { name: 'R002 小管家' }).uncheck()
  await expect(products.price).toContainText('¥10,795.00')
  await products.order()
  await products.pay()
  await products.open()
  await expect(products.row('小助手')).toContainText('2029-01-05')
  await expect(products.row('小管家')).toContainText('2028-01-05')

  await products.go('小管家', '续费')
  const years = page.getByRole('radiogroup', { name: '续费时长' })
  await expect(years.getByRole('radio', { name: '1年' })).toBeEnabled()
  await expect(years.getByRole('radio', { name: '2年' })).toBeDisabled()
  await expect(products.price).toContainText('¥5,800.00')
})

test('PRD-02 an unknown product leads back', async ({ page }) => {
  await page.goto('/products/nowhere/renew')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('记录不存在')
  await page.getByRole('link', { name: '返回我的产品' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的产品')
})

test('ORD-01 an order that is answered late leaves whoever has gone elsewhere where they are', {
  tag: '@further',
}, async ({ page, context }) => {
  await page.goto('/products?scenario=online-active')
  await expect(page.getByRole('table', { name: '我的产品' })).toBeVisible()
  await page.goto('/products/P202112080001/seats')
  const toPay = page.getByRole('button', { name: '去支付' })
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥899.10')
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await toPay.click()
  const menu = page.getByRole('navigation', { name: '主导航' })
  await menu.getByRole('link', { name: '帮助中心' }).click()
  await expect(page).toHaveURL(/\/help$/)
  await letGo()
  // The order was placed all the same, and Back finds the page that was left.
  await menu.getByRole('link', { name: '订单管理' }).click()
  await expect(page.getByRole('table', { name: '订单列表' })).toContainText('待支付')
  await page.goBack()
  await expect(page).toHaveURL(/\/help$/)
})
