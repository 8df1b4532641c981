import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { Messages } from '../pages/messages.ts'
import { Wizard } from '../pages/wizard.ts'

const WEEK = 7 * 24 * 3_600_000

const notice = (page: Page) => page.getByRole('main').getByRole('status')

/** A product, in a browser whose clock then shows another time. */
async function ownsProduct(page: Page, time: string) {
  await page.clock.install({ time: '2026-03-02T10:00:00+08:00' })
  await page.goto('/products?scenario=online-active')
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('已开通')
  await page.clock.setSystemTime(time)
  await page.reload()
}

test('LIF-02 LIF-12 a clock that jumped over years is asked about before anything is reclaimed', async ({
  page,
}) => {
  await ownsProduct(page, '2028-06-01T10:00:00+08:00')
  await expect(notice(page).filter({ hasText: '晚了 822 天' })).toBeVisible()
  const table = page.getByRole('table', { name: '我的产品' })
  await expect(table).toContainText('已开通')
  await page.getByRole('button', { name: '时间正确，继续' }).click()
  await expect(table).toContainText('已回收')
  await page.getByRole('button', { name: '撤回' }).click()
  await expect(table).toContainText('已开通')
  await expect(notice(page).filter({ hasText: '晚了 822 天' })).toBeVisible()
  // Right again: nothing is asked, and nothing has happened.
  await page.clock.setSystemTime('2026-03-02T11:00:00+08:00')
  await page.reload()
  await expect(table).toContainText('已开通')
  await expect(page.getByText('晚了')).toHaveCount(0)
})

test('LIF-12 the offer to take it back stands while a message is read, until it is declined', {
  tag: '@further',
}, async ({ page }) => {
  await ownsProduct(page, '2028-06-01T10:00:00+08:00')
  await page.getByRole('button', { name: '时间正确，继续' }).click()
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('已回收')
  await new Messages(page).open()
  await page.getByRole('button', { name: '全部已读' }).click()
  await expect(page.getByRole('button', { name: '撤回' })).toBeVisible()
  await page.getByRole('button', { name: '保留现状' }).click()
  await expect(page.getByRole('button', { name: '撤回' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('可以撤回')).toHaveCount(0)
})

test('LIF-12 what is taken back in one tab is not brought about again by another', {
  tag: '@further',
}, async ({ page, context }) => {
  const WRONG = '2028-06-01T10:00:00+08:00'
  await ownsProduct(page, WRONG)
  const other = await context.newPage()
  await other.clock.install({ time: WRONG })
  await other.goto('/products')
  await expect(other.getByRole('button', { name: '时间正确，继续' })).toBeVisible()
  const table = (tab: Page) => tab.getByRole('table', { name: '我的产品' })
  await page.getByRole('button', { name: '时间正确，继续' }).click()
  await expect(table(other)).toContainText('已回收')
  await page.getByRole('button', { name: '撤回' }).click()
  for (const tab of [page, other]) {
    await expect(table(tab)).toContainText('已开通')
    await expect(notice(tab).filter({ hasText: '晚了 822 天' })).toBeVisible()
  }
})

test('LIF-04 a clock that is months ahead is believed without a question', async ({ page }) => {
  await ownsProduct(page, '2026-12-30T10:00:00+08:00')
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('已到期')
  await expect(page.getByText('时间正确，继续')).toHaveCount(0)
})

test('APP-03 with a clock that was set back, a review of minutes still comes', {
  tag: '@further',
}, async ({ page }) => {
  const start = new Date('2026-03-02T10:00:00+08:00').getTime()
  await page.clock.install({ time: start })
  await page.goto('/applications?scenario=returned')
  const table = page.getByRole('table', { name: '申请记录' })
  await expect(table).toContainText('被驳回')
  await page.clock.setSystemTime(start - WEEK)
  await page.reload()
  await expect(notice(page).filter({ hasText: '比上次使用时早' })).toBeVisible()
  await new Wizard(page).apply()
  await expect(page.getByRole('main')).toContainText('确认中')
  // Reloaded meanwhile: what has passed is not lost.
  await page.clock.fastForward('02:30')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('确认中')
  await page.clock.fastForward('02:00')
  await expect(page.getByRole('main')).toContainText('待付款')
})
