import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { Wizard } from '../pages/wizard.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const due = (page: Page) => page.getByText('应付金额').locator('..')
const voucher = (page: Page) => page.getByRole('combobox', { name: '代金券' })
const pay = (page: Page) => page.getByRole('button', { name: '确认支付' }).click()

async function choose(page: Page, method: '账户余额' | '微信支付' | '网银转账') {
  const ways = page.getByRole('radiogroup', { name: '支付方式' })
  await ways.getByRole('radio', { name: new RegExp(`^${method}`) }).check()
}

/** Opens the cashier of the approved application of `awaiting-payment`: 2,997 元. Returns its number. */
async function toCashier(page: Page): Promise<string> {
  await page.goto('/applications?scenario=awaiting-payment')
  const row = page.getByRole('table', { name: '申请记录' }).getByRole('row').nth(1)
  await expect(row).toContainText('待付款')
  const id = (await row.getByRole('link').first().textContent()) ?? ''
  await buyFromList(page, id)
  return id
}

async function expectBalance(page: Page, balance: string) {
  await page.goto('/account')
  await expect(page.getByText('账户余额').locator('..')).toContainText(balance)
}

test('ORD-04 ORD-02 a declined payment frees its voucher, which pays the next try', {
  tag: '@quick',
}, async ({ page }) => {
  const demo = new DemoTools(page)
  await toCashier(page)
  await expect(due(page)).toContainText('¥2,897.00')
  await demo.answerNextPayment('拒绝')
  await pay(page)
  await expect(heading(page)).toHaveText('支付失败')
  await expect(page.getByRole('alert')).toContainText('没有扣款')
  await page.reload()
  await expect(heading(page)).toHaveText('支付失败')
  await expectBalance(page, '¥1,000,000.00')

  await page.goBack()
  await page.getByRole('link', { name: '重新支付' }).click()
  await expect(due(page)).toContainText('¥2,897.00')
  await pay(page)
  await expect(heading(page)).toHaveText('支付成功')
  await expectBalance(page, '¥997,103.00')
  await expect(page.getByRole('table', { name: '收支明细' })).toContainText('2,897.00')
})

test('ORD-04 an unanswered payment is charged once, survives reload and settles by itself', {
  tag: '@further',
}, async ({ page, context }) => {
  const demo = new DemoTools(page)
  const id = await toCashier(page)
  await withoutVoucher(page)
  await demo.answerNextPayment('无响应')
  await pay(page)
  await expect(heading(page)).toHaveText('支付确认中')
  await page.reload()
  await expect(heading(page)).toHaveText('支付确认中')
  await page.goto(page.url().replace('/result', '/pay'))
  await expect(heading(page)).toHaveText('支付确认中')

  const second = await context.newPage()
  await second.goto('/applications')
  await applicationRow(second, id).getByRole('button', { name: '取消' }).click()
  await second.getByRole('alertdialog').getByRole('button', { name: '取消申请' }).click()
  await expect(second.getByRole('alert')).toContainText('支付正在确认中')
  await expect(applicationRow(second, id)).toContainText('待付款')

  await demo.press('前进到下一事件')
  await expect(heading(page)).toHaveText('支付成功')
  await expect(applicationRow(second, id)).toContainText('已开通')
  await expectBalance(page, '¥997,003.00')
})

test('ORD-02 who chose WeChat can pay in another way, and is charged for that alone', {
  tag: '@further',
}, async ({ page }) => {
  const id = await toCashier(page)
  await withoutVoucher(page)
  await choose(page, '微信支付')
  await pay(page)
  await expect(page.getByRole('img', { name: '微信支付二维码' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('img', { name: '微信支付二维码' })).toBeVisible()
  await page.getByRole('button', { name: '换一种支付方式' }).click()
  await choose(page, '账户余额')
  await withoutVoucher(page)
  await pay(page)
  await expect(heading(page)).toHaveText('支付成功')
  const demo = new DemoTools(page)
  await demo.open('支付')
  await expect(demo.panel.getByRole('button', { name: '确认到账' })).toHaveCount(0)
  await demo.close()
  await page.goto('/applications')
  await expect(applicationRow(page, id)).toContainText('已开通')
  await expectBalance(page, '¥997,003.00')
})

test('ORD-02 the voucher of an order holds for another way to pay, after a reload too', {
  tag: '@further',
}, async ({ page }) => {
  await toCashier(page)
  await expect(due(page)).toContainText('¥2,897.00')
  await choose(page, '微信支付')
  await pay(page)
  await expect(page.getByRole('img', { name: '微信支付二维码' })).toBeVisible()
  for (const reload of [false, true]) {
    if (reload) await page.reload()
    await page.getByRole('button', { name: '换一种支付方式' }).click()
    await choose(page, '账户余额')
    await expect(voucher(page).locator('option:checked')).toContainText('满1000减100')
    await expect(due(page)).toContainText('¥2,897.00')
  }
  await choose(page, '网银转账')
  await pay(page)
  await expect(page.getByText('收款账号', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '换一种支付方式' }).click()
  await choose(page, '账户余额')
  await expect(due(page)).toContainText('¥2,897.00')
  await pay(page)
  await expect(heading(page)).toHaveText('支付成功')
  await expectBalance(page, '¥997,103.00')
})

test('ORD-02 ORD-06 APP-11 a bank transfer shows its account and code, and pays when it arrives', async ({
  page,
}) => {
  const demo = new DemoTools(page)
  await toCashier(page)
  await choose(page, '网银转账')
  await pay(page)
  const orderId = page.url().split('/').at(-2) ?? ''
  await expect(page.getByText('收款账号', { exact: true }).locator('..')).toContainText(
    /\d{4} \d{4}/,
  )
  await expect(page.getByText('汇款识别码', { exact: true }).locator('..')).toContainText(
    `QD${orderId.slice(-8)}`,
  )
  await expect(due(page)).toContainText('¥2,897.00')
  await demo.decide('支付', orderId, '确认到账')
  await expect(heading(page)).toHaveText('支付成功')
  await expect(page.getByRole('main')).toContainText(orderId)
  await expect(page.getByRole('main')).toContainText('企点客服-在线客服-基础版 3用户 1年有效期')
  await expect(page.getByText('企点主账号', { exact: true }).locator('..')).toContainText(/\d{10}/)
  await expect(page.getByText('有效期', { exact: true }).locator('..')).toContainText(
    '2026-03-02 – 2027-03-02',
  )
  await expect(page.getByRole('main')).toContainText('¥2,897.00')
  await expect(page.getByRole('main')).toContainText(/个人QQ \d+/)
  await expectBalance(page, '¥1,000,000.00')
})

test('ORD-05 a cancelled order frees its voucher, and the application is bought again', {
  tag: '@further',
}, async ({ page }) => {
  const id = await toCashier(page)
  await choose(page, '微信支付')
  await pay(page)
  await expect(page.getByRole('img', { name: '微信支付二维码' })).toBeVisible()
  const address = page.url()
  await page.getByRole('button', { name: '取消订单' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '取消订单' }).click()
  await expect(heading(page)).toHaveText('申请记录')
  await expect(applicationRow(page, id)).toContainText('待付款')
  await page.goto(address)
  await expect(page.getByRole('main')).toContainText('订单已关闭')
  await page.goto(address.replace('/pay', '/result'))
  await expect(page.getByRole('main')).toContainText('订单已关闭')

  await buyFromList(page, id)
  expect(page.url()).not.toBe(address)
  await expect(voucher(page).locator('option:checked')).toContainText('满1000减100')
  await pay(page)
  await expect(heading(page)).toHaveText('支付成功')
})

test('ORD-02 a balance that is too small names what is missing, and 充值 fixes it', {
  tag: '@further',
}, async ({ page, clock }) => {
  const id = await toCashier(page)
  await page.goto('/applications')
  await applicationRow(page, id).getByRole('button', { name: '取消' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '取消申请' }).click()
  await page.getByRole('button', { name: '重新申请' }).click()
  await page.getByLabel('用户数').fill('1000')
  await page.getByRole('radio', { name: '2年' }).check()
  const wizard = new Wizard(page)
  await wizard.goOn('填写基础信息')
  await wizard.goOn('确认提交审核')
  await wizard.submit()
  await page.waitForURL(/\/applications\/\d+$/)
  const next = page.url().split('/').at(-1) ?? ''
  await clock.nextEvent()
  await buyFromList(page, next)
  await withoutVoucher(page)
  const button = page.getByRole('button', { name: '确认支付' })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).toHaveAccessibleDescription(/还差 ¥998,000.00/)

  await page.getByRole('button', { name: '充值', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '充值' })
  await dialog.getByLabel('充值金额').fill('998000')
  await dialog.getByRole('button', { name: '确认充值' }).click()
  await expect(dialog).toHaveCount(0)
  await pay(page)
  await expect(heading(page)).toHaveText('支付成功')
  await expectBalance(page, '¥0.00')
})
