import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAlive } from '../pages/alive.ts'
import { keepStoreBusy } from '../pages/busy-tab.ts'
import { pay, toCashier } from '../pages/cashier.ts'
import { expectTold } from '../pages/told.ts'
import { Wizard } from '../pages/wizard.ts'

const menu = (page: Page) => page.getByRole('navigation', { name: '主导航' })
const openFromMenu = (page: Page, name: string) =>
  menu(page).getByRole('link', { name, exact: true }).click()

/** A world of its own is there, with its account: nothing of it waits for the lock any more. */
async function startEmpty(page: Page) {
  await page.goto('/applications?scenario=empty')
  await expect(page.getByRole('heading', { name: '还没有申请记录' })).toBeVisible()
}

/** Presses, and goes to 帮助中心 before the press is answered. */
async function pressAndLeave(page: Page, context: BrowserContext, press: () => Promise<void>) {
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await press()
  await openFromMenu(page, '帮助中心')
  await expect(page).toHaveURL(/\/help$/)
  await letGo()
}

/** What was done stands in its list, and behind the list is the page that was gone to: nothing led anywhere else. */
async function expectDone(page: Page, list: { menu: string; table: string; row: RegExp }) {
  await openFromMenu(page, list.menu)
  const table = page.getByRole('table', { name: list.table })
  await expect(table.getByRole('row').filter({ hasText: list.row })).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveURL(/\/help$/)
}

test('APP-07 a draft that is begun late leaves whoever has gone elsewhere where they are', {
  tag: '@further',
}, async ({ page, context }) => {
  await startEmpty(page)
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.users.fill('7')
  await pressAndLeave(page, context, () => wizard.next.click())
  await expectDone(page, { menu: '申请记录', table: '申请记录', row: /待填写/ })
})

test('APP-07 whoever comes back before the answer goes on', {
  tag: '@further',
}, async ({ page, context }) => {
  await startEmpty(page)
  const wizard = new Wizard(page)
  await wizard.open()
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await wizard.next.click()
  await openFromMenu(page, '帮助中心')
  await expect(page).toHaveURL(/\/help$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/buy\/online$/)
  await letGo()
  await expect(page).toHaveURL(/\/apply\/\d+\/info$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/apply\/\d+\/package$/)
})

test('APP-06 an application that is handed in late leaves whoever has gone elsewhere where they are', {
  tag: '@further',
}, async ({ page, context }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('确认提交审核')
  await page.getByRole('checkbox', { name: /^我已阅读、理解并接受/ }).check()
  await pressAndLeave(page, context, () => page.getByRole('button', { name: '提交审核' }).click())
  await expectDone(page, { menu: '申请记录', table: '申请记录', row: /确认中/ })
})

test('ORD-04 a payment that is answered late leaves whoever has gone elsewhere where they are', {
  tag: '@further',
}, async ({ page, context }) => {
  await toCashier(page, '账户余额')
  await pressAndLeave(page, context, () => pay(page))
  await expectDone(page, { menu: '订单管理', table: '订单列表', row: /已支付/ })
})

test('ORD-05 an order that is cancelled late leaves whoever has gone elsewhere where they are, and tells them', {
  tag: '@further',
}, async ({ page, context }) => {
  const id = await toCashier(page, '账户余额')
  await pressAndLeave(page, context, async () => {
    await page.getByRole('button', { name: '取消订单' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: '取消订单' }).click()
  })
  await expectTold(page, id)
  await expect(page).toHaveURL(/\/help$/)
  await expectDone(page, { menu: '订单管理', table: '订单列表', row: /已关闭/ })
})

test('ORD-01 an order that is placed late leaves whoever went back to what they chose there', {
  tag: '@further',
}, async ({ page, context }) => {
  await startEmpty(page)
  await page.goto('/buy/pv?id=ww1234567890abcdef')
  await expectAlive(page)
  await page.getByRole('combobox', { name: '落地页行业' }).selectOption({ label: '电商零售' })
  await page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》' }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  const check = page.getByRole('heading', { level: 2, name: '核对订单' })
  await expect(check).toBeVisible()
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await page.getByRole('button', { name: '提交订单' }).click()
  await page.goBack()
  await expect(check).toBeHidden()
  await letGo()
  await openFromMenu(page, '订单管理')
  const table = page.getByRole('table', { name: '订单列表' })
  await expect(table.getByRole('row').filter({ hasText: '待支付' })).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveURL(/\/buy\/pv\?/)
  await expect(check).toBeHidden()
})
