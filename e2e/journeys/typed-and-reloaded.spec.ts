import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAlive } from '../pages/alive.ts'
import { keepStoreBusy } from '../pages/busy-tab.ts'
import { Estimator } from '../pages/estimator.ts'
import { openDetails } from '../pages/two-tabs.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** What this tab keeps of what was typed. */
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('qd-typed') ?? '')

test('what was typed into a purchase application is there after a reload, and not in a new visit', async ({
  page,
}) => {
  await page.goto('/buy/phone')
  await expectAlive(page)
  await field(page, '企业名称').fill('星河科技')
  await field(page, '手机号').fill('13800138000')
  await page.reload()
  await expect(field(page, '企业名称')).toHaveValue('星河科技')
  await expect(field(page, '手机号')).toHaveValue('13800138000')
  // What was put back is kept like what was typed.
  await page.reload()
  await expect(field(page, '手机号')).toHaveValue('13800138000')
  await page.goto('/buy/phone')
  await expect(page.getByRole('radio').first()).toBeVisible()
  await expect(field(page, '手机号')).toHaveValue('')
})

test('an estimate is there after a reload: product, case, dates and numbers', {
  tag: '@further',
}, async ({ page }) => {
  const estimator = new Estimator(page)
  await estimator.open('电话客服')
  await estimator.choose('版本', '企业版')
  await estimator.choose('场景', '增购')
  await estimator.fill({ 用户数: '2' })
  await estimator.dates('2026-01-01', '2026-12-01')
  await estimator.expectTotal('¥7,200.00')
  await page.reload()
  await estimator.expectTotal('¥7,200.00')
  await expect(estimator.field('用户数')).toHaveValue('2')
  await expect(estimator.field('到期日')).toHaveValue('2026-12-01')
  // Only what was typed for it: the product that comes first has its own.
  await estimator.choose('场景', '新购')
  await estimator.choose('产品', '在线客服')
  await expect(estimator.field('用户数')).toHaveValue('3')
})

test('a tab that was killed and is loaded anew has what was typed a moment before', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/buy/ssc')
  await expectAlive(page)
  const employees = page.getByRole('spinbutton', { name: '员工数' }).or(page.getByLabel('员工数'))
  await employees.first().fill('7000')
  await expect.poll(() => kept(page)).toContain('7000')
  // Whoever is killed is told nothing before.
  await page.evaluate(() =>
    addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true),
  )
  await page.reload()
  await expect(employees.first()).toHaveValue('7000')
})

test('MAT-09 what was typed is erased with everything else', { tag: '@further' }, async ({
  page,
}) => {
  await page.goto('/account?scenario=online-active')
  await expect(page).toHaveURL(/\/account$/)
  await field(page, '企业名称').fill('不该留下的名字')
  await expect.poll(() => kept(page)).toContain('不该留下的名字')
  await page.getByRole('button', { name: '清除我的全部数据' }).click()
  const question = page.getByRole('alertdialog', { name: '清除我的全部数据' })
  await question.getByRole('button', { name: '清除我的全部数据' }).click()
  await expect(page.getByRole('main').getByText('已清除此浏览器里的全部数据')).toBeVisible()
  expect(await kept(page)).toBe('')
  await expect(page.locator('body')).not.toContainText('不该留下的名字')
  await expect(field(page, '企业名称')).not.toHaveValue('不该留下的名字')
})

test('APP-07 what was still being saved when the page is loaded anew is there, and is saved then', {
  tag: '@further',
}, async ({ page, context }) => {
  const wizard = await openDetails(page)
  const isSaved = page.getByRole('status').filter({ hasText: '已自动保存' })
  await wizard.field('联系人').fill('林知远')
  await expect(isSaved).toBeVisible()
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await wizard.field('邮箱').fill('lin@example.com')
  await expect(page.getByRole('status').filter({ hasText: '正在保存' })).toBeVisible()
  await page.reload()
  await expect(wizard.field('邮箱')).toHaveValue('lin@example.com')
  await letGo()
  await expect(isSaved).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('textbox', { name: '邮箱', exact: true })).toHaveValue(
    'lin@example.com',
  )
})

test('APP-07 what was saved is not entered again after a reload, over what another tab has changed since', {
  tag: '@further',
}, async ({ page, context }) => {
  const wizard = await openDetails(page)
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await wizard.field('邮箱').fill('lin@example.com')
  await expect.poll(() => kept(page)).toContain('lin@example.com')
  await letGo()
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await expect.poll(() => kept(page)).not.toContain('lin@example.com')
  // Whoever is killed is told nothing before.
  await page.evaluate(() =>
    addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true),
  )
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('textbox', { name: '邮箱', exact: true }).fill('zhou@example.com')
  await expect(other.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await page.reload()
  await expect(wizard.field('邮箱')).toHaveValue('zhou@example.com')
})

test('APP-07 what was still being saved when somebody went elsewhere is saved by whatever page opens next', {
  tag: '@further',
}, async ({ page, context }) => {
  const wizard = await openDetails(page)
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await wizard.field('邮箱').fill('lin@example.com')
  await wizard.field('联系人').fill('林知远')
  await expect(page.getByRole('status').filter({ hasText: '正在保存' })).toBeVisible()
  const address = page.url()
  await page.goto('/help')
  await letGo()
  const other = await context.newPage()
  await other.goto(address)
  const field = (name: string) => other.getByRole('textbox', { name, exact: true })
  await expect(field('联系人')).toHaveValue('林知远')
  await expect(field('邮箱')).toHaveValue('lin@example.com')
})

test('APP-07 what a closed tab was still saving never takes the place of what another has typed since', {
  tag: '@further',
}, async ({ page, context }) => {
  const wizard = await openDetails(page)
  const other = await context.newPage()
  await other.goto(page.url())
  const contact = other.getByRole('textbox', { name: '联系人', exact: true })
  await expectAlive(other)
  const letGo = await keepStoreBusy(context)
  await page.bringToFront()
  await wizard.field('联系人').fill('旧')
  await page.close()
  await other.bringToFront()
  await contact.fill('新')
  await letGo()
  const nothingIsHeld = () =>
    other.evaluate(() => !Object.keys(localStorage).some((name) => name.startsWith('qd-held')))
  await expect.poll(nothingIsHeld).toBe(true)
  await expect(other.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await other.reload()
  await expect(contact).toHaveValue('新')
})
