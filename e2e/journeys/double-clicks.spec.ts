import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { fillRequest } from '../pages/purchase-request.ts'
import { slowFrames } from '../pages/slow-frames.ts'
import { expectTold } from '../pages/told.ts'

/** What a double click begins is answered before its second half is painted. */
test.beforeEach(({ page }) => slowFrames(page))

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const rowsOf = (page: Page, table: string) =>
  page.getByRole('table', { name: table }).locator('tbody tr')

test('ORD-10 a double click on 「提交订单」 orders once', async ({ page }) => {
  await page.goto('/buy/interop')
  await page.getByRole('textbox', { name: '企业微信 CorpID' }).fill('ww00000000000000aa')
  await page.getByRole('checkbox', { name: /我已阅读/ }).check()
  await button(page, '立即购买').click()
  await button(page, '提交订单').dblclick()
  await expect(heading(page)).toHaveText('收银台')
  await page.goto('/orders')
  await expect(rowsOf(page, '订单列表')).toHaveCount(1)
})

test('ORD-10 a double click on 「去支付」 orders once', async ({ page }) => {
  await page.goto('/products?scenario=online-active')
  await rowsOf(page, '我的产品').first().getByRole('link', { name: '增加用户' }).click()
  await button(page, '去支付').dblclick()
  await expect(heading(page)).toHaveText('收银台')
  await page.goto('/orders')
  await expect(rowsOf(page, '订单列表').filter({ hasText: '待支付' })).toHaveCount(1)
})

test('ORD-10 a double click on 「确认充值」 tops up once', async ({ page }) => {
  await page.goto('/account')
  await button(page, '充值').click()
  const dialog = page.getByRole('dialog', { name: '充值' })
  await dialog.getByRole('spinbutton').fill('1000')
  await dialog.getByRole('button', { name: '确认充值' }).dblclick()
  await expect(dialog).toHaveCount(0)
  // The opening balance and this.
  await expect(rowsOf(page, '收支明细')).toHaveCount(2)
})

test('APP-07 a double click on 「下一步」 begins one application', async ({ page }) => {
  await page.goto('/buy/online')
  await button(page, '下一步').dblclick()
  await expect(heading(page)).toHaveText('填写基础信息')
  await page.goto('/applications')
  await expect(rowsOf(page, '申请记录')).toHaveCount(1)
})

test('APP-02 a double click on 「提交申请」 applies once', async ({ page }) => {
  await page.goto('/buy/phone')
  await fillRequest(page)
  await button(page, '提交申请').dblclick()
  await expect(page.getByRole('main')).toContainText('预审中')
  await page.goto('/applications')
  await expect(rowsOf(page, '申请记录')).toHaveCount(1)
})

test('ELI-03 a double click on 「提交咨询」 asks once', async ({ page }) => {
  await page.goto('/buy/phone?scenario=unverified')
  await button(page, '联系销售').click()
  const dialog = page.getByRole('dialog', { name: '联系销售' })
  for (const [name, value] of Object.entries({
    联系人: '林知远',
    手机号: '13826537719',
    需求说明: '呼入',
  })) {
    await dialog.getByRole('textbox', { name }).fill(value)
  }
  await dialog.getByRole('button', { name: '提交咨询' }).dblclick()
  await expectTold(page, 'C202603020001')
  await page.goto('/consultations')
  await expect(rowsOf(page, '咨询列表')).toHaveCount(1)
})

test('INV-01 a double click on 「保存」 keeps one title', async ({ page }) => {
  await page.goto('/invoices')
  await button(page, '发票抬头').click()
  await button(page, '添加抬头').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: '发票抬头' }).fill('海城科技有限公司')
  await dialog.getByRole('textbox', { name: '税号' }).fill('91440300MA50004950')
  await dialog.getByRole('button', { name: '保存' }).dblclick()
  await expect(dialog.getByText('海城科技有限公司')).toHaveCount(1)
})
