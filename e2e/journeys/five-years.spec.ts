import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { Account } from '../pages/account.ts'
import { expectResult, toCashier } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { drawPicture } from '../pages/pictures.ts'
import { Products } from '../pages/products.ts'
import { buyFromList, withoutVoucher } from '../pages/records.ts'
import { Wizard } from '../pages/wizard.ts'

const ONLINE = '在线客服-基础版'
const CORP_ID = 'ww00000000000000aa'

/** Pays at the cashier with a double click; it is charged once. */
async function payTwice(page: Page) {
  await page.getByRole('button', { name: '确认支付' }).dblclick()
  await expectResult(page, '支付成功')
}

async function orderAndPay(products: Products) {
  const id = await products.order()
  await withoutVoucher(products.page)
  await payTwice(products.page)
  return id
}

/** Buys PV packs or interop accounts directly, with what the form still wants. */
async function buyDirectly(page: Page, address: string, fill: () => Promise<void>) {
  await page.goto(address)
  await fill()
  await page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》' }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '提交订单' }).dblclick()
  await payTwice(page)
}

/** A second product: applied for, approved, paid by WeChat, and returned within the week. */
async function buyAndReturn(page: Page, demo: DemoTools) {
  const application = await new Wizard(page).apply()
  await demo.press('前进到下一事件')
  await buyFromList(page, application)
  await withoutVoucher(page)
  const orderId = page.url().split('/').at(-2) ?? ''
  await page.getByRole('radio', { name: /微信支付/ }).check()
  await page.getByRole('button', { name: '确认支付' }).click()
  await demo.decide('支付', orderId, '确认到账')
  await expectResult(page, '支付成功')
  await page.goto(`/orders/${orderId}/refund`)
  await page.getByLabel('退款证明').setInputFiles(await drawPicture(page, '退款证明'))
  await page.getByRole('checkbox', { name: '我已知晓退款后资源会被回收且数据无法恢复' }).check()
  await page.getByRole('button', { name: '提交退款申请' }).dblclick()
  await expect(page.getByRole('main')).toContainText('退款审核中')
  await demo.decide('审核', orderId, '同意退款')
  await expect(page.getByRole('main')).toContainText('已退款')
}

test('ORD-10 LIF-03 LIF-02 REF-08 INV-01 five years of one account: money adds up and nothing is paid twice', async ({
  page,
}) => {
  test.slow()
  const [demo, products, account] = [new DemoTools(page), new Products(page), new Account(page)]
  // 2026: bought, grown on the same day, renewed early with its robot, invoiced.
  await toCashier(page, '账户余额')
  await payTwice(page)
  await products.open()
  await products.go(ONLINE, '增加用户')
  await page.getByRole('spinbutton', { name: '增加用户数' }).fill('2')
  await orderAndPay(products)
  await products.open()
  await products.go(ONLINE, '机器人标准版', '购买机器人')
  await page.getByRole('textbox', { name: '机器人昵称 1' }).fill('小助手')
  await products.agree()
  await orderAndPay(products)
  await demo.jump('2026-09-10')
  await products.open()
  await products.go(ONLINE, '续费')
  await page.getByRole('radio', { name: '2年' }).check()
  await expect(products.price).toContainText('¥21,590.00')
  const renewal = await orderAndPay(products)
  await page.goto(`/orders/${renewal}`)
  await page.getByRole('button', { name: '申请开票' }).click()
  await page.getByRole('button', { name: '提交开票申请' }).dblclick()
  await expect(page.getByRole('main')).toContainText('开票中')
  await demo.press('前进到下一事件')
  await page.goto('/invoices')
  const invoices = page.getByRole('table', { name: '发票列表' }).locator('tbody tr')
  await expect(invoices).toHaveCount(1)
  await expect(invoices).toContainText('已开具')
  await expect(invoices).toContainText('21,590.00')

  // 2027: a second product that is returned, PV packs and interop accounts.
  await demo.jump('2027-05-10')
  await buyAndReturn(page, demo)
  await buyDirectly(page, `/buy/pv?id=${CORP_ID}&kind=corp-id`, async () => {
    await page.getByRole('combobox', { name: '落地页行业' }).selectOption({ label: '互联网' })
  })
  await buyDirectly(page, '/buy/interop', async () => {
    await page.getByRole('textbox', { name: '企业微信 CorpID' }).fill(CORP_ID)
    await page.getByRole('spinbutton', { name: '账号数' }).fill('8')
  })
  await products.open()
  await expect(products.row('营销通-PV套餐包')).toContainText('2028-05-10')
  await expect(products.row('企业微信互通账号')).toContainText(/2028-08-1\d/)

  // 2029: expired, renewed late from the old expiry; then nothing more, until all is reclaimed.
  const first = products.row(ONLINE).filter({ hasNotText: '已退款' })
  await demo.jump('2029-05-20')
  await expect(first).toContainText('已到期')
  await first.getByRole('link', { name: '续费', exact: true }).click()
  await expect(page.getByText('续费后到期时间').locator('..')).toContainText('2030-03-02')
  await expect(products.price).toContainText('¥10,795.00')
  await orderAndPay(products)
  await demo.jump('2031-03-02')
  await products.open()
  await expect(first).toContainText('已回收')
  await expect(products.row('小助手')).toContainText('已回收')
  await expect(products.row(ONLINE).filter({ hasText: '已退款' })).toHaveCount(1)
  await expect(products.row('营销通-PV套餐包')).toContainText('已到期')
  await expect(products.row('企业微信互通账号')).toContainText('已回收')

  const movements = await account.expectToAddUp()
  expect(await account.balance()).toBe('929,447.00')
  const paid = movements.filter(({ what }) => what === '订单付款')
  expect(paid.map(({ cents }) => -cents / 100).toReversed()).toEqual([
    2997, 1998, 5800, 21590, 30000, 370, 10795,
  ])
  expect(new Set(paid.map(({ order }) => order)).size).toBe(paid.length)
  const refunds = movements.filter(({ what }) => what === '订单退款')
  expect(refunds.map(({ cents }) => cents)).toEqual([2_997_00])
  await page.goto('/orders')
  await expect(page.getByText('共 8 项')).toBeVisible()
})
