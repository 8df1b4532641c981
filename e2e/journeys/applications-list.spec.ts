import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { restingBox } from '../pages/resting-box.ts'
import { Wizard } from '../pages/wizard.ts'

const list = (page: Page) => page.getByRole('table', { name: '申请记录' })
const rows = (page: Page) => list(page).locator('tbody tr')
const pages = (page: Page) => page.getByRole('navigation', { name: '分页' })

async function draft(page: Page, users: number) {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.choose({ users, years: 1 })
  await wizard.goOn('填写基础信息')
}

test('APP-05 the list is paged, filtered and searched, and its address keeps all of it', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  await page.goto('/applications')
  await expect(pages(page)).toContainText('共 0 项')
  for (let users = 3; users < 18; users += 1) await draft(page, users)
  const submitted = await new Wizard(page).apply({ users: 50, years: 2 })

  await page.goto('/applications')
  await expect(pages(page)).toContainText('共 16 项')
  await expect(rows(page)).toHaveCount(15)
  await expect(rows(page).first()).toContainText(submitted)
  await expect(rows(page).nth(1)).toContainText('17用户')

  await pages(page).getByRole('link', { name: '第 2 页' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).last()).toContainText('3用户')
  await page.reload()
  await expect(page).toHaveURL(/[?&]page=2/)
  await expect(rows(page)).toHaveCount(1)
  await page.goBack()
  await expect(rows(page)).toHaveCount(15)

  await pages(page).getByRole('combobox', { name: '每页显示' }).selectOption({ label: '30' })
  await expect(rows(page)).toHaveCount(16)
  await page.getByRole('combobox', { name: '申请状态' }).selectOption({ label: '确认中' })
  await expect(rows(page)).toHaveCount(1)
  await expect(pages(page)).toContainText('共 1 项')
  await page.getByRole('combobox', { name: '申请状态' }).selectOption({ label: '待填写' })
  await expect(rows(page)).toHaveCount(15)
  await page.getByRole('searchbox', { name: '搜索申请' }).fill('17用户')
  await expect(rows(page)).toHaveCount(1)
  await page.reload()
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByRole('searchbox', { name: '搜索申请' })).toHaveValue('17用户')
  await page.getByRole('searchbox', { name: '搜索申请' }).fill('没有这样的')
  await expect(pages(page)).toContainText('共 0 项')
  await expect(page.getByText('没有符合条件的申请')).toBeVisible()
})

const reminderOf = (page: Page) => page.getByRole('region', { name: '购买提醒' })
const UNFILLED = 'rgba(0, 0, 0, 0)'

test('APP-04 the reminder stands below a step, and is quiet while nobody has to act', {
  tag: '@further',
}, async ({ page }) => {
  await draft(page, 4)
  const reminder = reminderOf(page)
  const go = reminder.getByRole('link', { name: '前往处理' })
  await expect(reminder).toBeVisible()
  const next = await restingBox(page.getByRole('button', { name: '下一步' }))
  expect((await restingBox(reminder)).y).toBeGreaterThan(next.y)
  await page.goto('/')
  await expect(go).toHaveCSS('background-color', UNFILLED)
})

test('APP-04 where somebody has to act, the reminder has a button', async ({ page }) => {
  await page.goto('/?scenario=awaiting-payment')
  await expect(reminderOf(page)).toContainText('通过 1')
  const go = reminderOf(page).getByRole('link', { name: '前往处理' })
  await expect(go).not.toHaveCSS('background-color', UNFILLED)
})

test('APP-04 the reminder leads to the records that have news', { tag: '@further' }, async ({
  page,
}) => {
  await draft(page, 4)
  const reminder = page.getByRole('region', { name: '购买提醒' })
  await page.goto('/')
  await expect(reminder).toContainText('待填写 1')
  await expect(reminder).toContainText('被驳回 0')
  await reminder.getByRole('link', { name: '前往处理' }).click()
  await expect(page).toHaveURL(/\/applications\?/)
  await expect(rows(page)).toHaveCount(1)
  await rows(page).getByRole('button', { name: '删除' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click()
  await expect(pages(page)).toContainText('共 0 项')
  await expect(reminder).toHaveCount(0)
})
