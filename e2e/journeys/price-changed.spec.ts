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
  await new DemoTools(page).jumpTo('2026-08-04')
  await products.go(ONLINE, '增加用户')
  await page.getByRole('spinbutton', { name: '增加用户数' }).fill('3')
  return await products.order()
}

test('PRC-14 ORD-02 a month that ends lowers the price: both are shown, and the new one is charged', async ({
  page,
}) => {
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
  // The voucher expired meanwhile: it is neither offered nor taken off.
  await expect(voucher).toHaveValue('')
  await expect(due).toContainText('¥4,795.20')
  await page.getByRole('button', { name: '确认支付' }).click()
  const changed = page.getByRole('heading', { name: '价格已更新' })
  await expect(changed).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('¥4,795.20')
  await expect(page.getByRole('alert')).toContainText('¥4,495.50')
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

test('PRC-14 the order of a suspended product closes uncharged, and money that still comes goes to the balance', async ({
  page,
}) => {
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
  expect(newest).toMatchObject({ what: '订单关闭后到账', cents: 4_795_20 })
  expect(await account.balance()).toBe('1,004,795.20')
  await new Messages(page).open()
  await expect(page.getByRole('main')).toContainText('款项已转入账户余额')
  await expect(page.getByRole('main')).toContainText('订单已关闭，没有扣款')
})
