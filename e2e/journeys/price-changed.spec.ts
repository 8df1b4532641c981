import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { Account } from '../pages/account.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Messages } from '../pages/messages.ts'
import { Products } from '../pages/products.ts'
import { withoutVoucher } from '../pages/records.ts'

const ONLINE = '在线客服-基础版'

/** 3 more users for the scenario `two-year`, on the last day of a month: 1 year and 6 months, ¥4,795.20. */
async function orderUsers(page: Page) {
  const products = new Products(page)
  await products.open('two-year')
  await new DemoTools(page).jump('2026-08-04')
  await products.go(ONLINE, '增加用户')
  await page.getByRole('spinbutton', { name: '增加用户数' }).fill('3')
  return await products.order()
}

/** What other tabs tell comes later than anything that is pressed here. */
async function hearNothing(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => {} })
    addEventListener('storage', (event) => event.stopImmediatePropagation())
  })
}

test('PRC-14 ORD-02 a month that ends lowers the price: both are shown, and the new one is charged', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, account] = [new DemoTools(page), new Account(page)]
  await orderUsers(page)
  const due = page.getByText('应付金额').locator('..')
  const voucher = page.getByRole('combobox', { name: '代金券' })
  await expect(voucher.locator('option:checked')).toContainText('满1000减100，2026-08-04 到期')
  await expect(due).toContainText('¥4,695.20')
  await page.getByRole('radio', { name: /网银转账/ }).check()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByText('收款账号')).toBeVisible()
  await demo.press('前进1天')
  await page.getByRole('button', { name: '换一种支付方式' }).click()
  await page.getByRole('radio', { name: /账户余额/ }).check()
  // The voucher expired meanwhile: nothing changes without a word.
  await expect(due).toContainText('¥4,695.20')
  await page.getByRole('button', { name: '确认支付' }).click()
  const changed = page.getByRole('heading', { name: '价格已更新' })
  await expect(changed).toBeVisible()
  for (const amount of ['¥4,795.20', '¥4,695.20', '¥4,495.50']) {
    await expect(page.getByRole('alert')).toContainText(amount)
  }
  await expect(page.getByRole('alert')).toContainText('「满1000减100」已过期')
  await expect(voucher).toHaveValue('')
  await expect(due).toContainText('¥4,495.50')
  await expect(page.getByRole('button', { name: '确认支付' })).toHaveCount(0)
  expect((await account.expectToAddUp())[0]?.what).not.toBe('订单付款')
  await page.goBack()
  await page.getByRole('button', { name: '换一种支付方式' }).click()
  await withoutVoucher(page)
  await page.getByRole('button', { name: '确认支付' }).click()
  await page.getByRole('button', { name: '按新价格支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  expect((await account.expectToAddUp())[0]).toMatchObject({
    ...{ what: '订单付款', cents: -4_495_50 },
  })
})

test('ORD-02 a voucher used elsewhere while the cashier stood open is told as a changed price', {
  tag: '@further',
}, async ({ page, context }) => {
  const [products, account] = [new Products(page), new Account(page)]
  const due = page.getByText('应付金额').locator('..')
  await hearNothing(page)
  await products.open('robots')
  await products.go('小助手', '行业知识云')
  await page.getByRole('radio', { name: '电商', exact: true }).check()
  await products.agree()
  await products.order()
  await expect(due).toContainText('¥14,500.00')

  const other = new Products(await context.newPage())
  await other.open()
  await other.go('小管家', '充值会话数')
  await other.page.getByRole('radio', { name: /96万条/ }).check()
  await other.agree()
  await other.order()
  await other.page.getByRole('button', { name: '确认支付' }).click()
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('支付成功')

  await expect(due).toContainText('¥14,500.00')
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('heading', { name: '价格已更新' })).toBeVisible()
  const told = page.getByRole('alert')
  await expect(told).toContainText('「满5000减500」已用于别的订单')
  await expect(told).toContainText('¥14,500.00')
  await expect(told).toContainText('¥15,000.00')
  await expect(due).toContainText('¥15,000.00')
  await expect(page.getByRole('button', { name: '确认支付' })).toHaveCount(0)
  await page.getByRole('button', { name: '按新价格支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  const movements = await account.expectToAddUp()
  expect(movements.slice(0, 2).map(({ cents }) => cents)).toEqual([-15_000_00, -7_100_00])
})

test('PRC-14 the order of a suspended product closes uncharged, and money that still comes goes to the balance', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, account] = [new DemoTools(page), new Account(page)]
  const id = await orderUsers(page)
  await withoutVoucher(page)
  await page.getByRole('radio', { name: /网银转账/ }).check()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
  await demo.supervise(ONLINE, '封停')
  await expect(page.getByRole('main')).toContainText('订单已关闭')
  await expect(page.getByRole('main')).toContainText('没有扣款')
  await page.goto(`/orders/${id}`)
  await expect(page.getByRole('main')).toContainText('已关闭')
  await expect(page.getByRole('main')).toContainText('所属产品已结束')
  await demo.decide('支付', id, '确认到账')
  const [newest] = await account.expectToAddUp()
  expect(newest).toMatchObject({ what: '到账款转入余额', cents: 4_795_20 })
  expect(await account.balance()).toBe('1,004,795.20')
  await new Messages(page).open()
  await expect(page.getByRole('main')).toContainText('款项已转入账户余额')
  await expect(page.getByRole('main')).toContainText('订单已关闭，没有扣款')
})
