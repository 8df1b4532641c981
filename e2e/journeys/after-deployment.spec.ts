import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** What the browser says of a part that is gone. */
const GONE = [/Failed to load resource/, /dynamically imported module/, /Failed to fetch/]

/** A deployment took away the parts that this page has not loaded yet; the page that is loaded next has its own. */
async function partsAreGone(page: Page) {
  let areGone = true
  await page.route('**/*', (route, request) => {
    if (request.isNavigationRequest()) areGone = false
    const isGone = areGone && request.resourceType() === 'script'
    return isGone ? route.fulfill({ status: 404 }) : route.fallback()
  })
}

const corpId = (page: Page) => page.getByRole('textbox', { name: '企业 ID', exact: true })
const rules = (page: Page) => page.getByRole('button', { name: '计费规则' })

test.beforeEach(({ expectedErrors }) => {
  expectedErrors.push(...GONE)
})

test('a part that is gone reloads the page once, with what was typed kept', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/buy/pv', { waitUntil: 'networkidle' })
  await page.getByRole('combobox', { name: '企业 ID 类型' }).selectOption('企业微信 CorpID')
  await corpId(page).fill('ww1234567890abcdef')
  await page.getByRole('radio', { name: '300 万 PV 套餐包' }).check()
  await page
    .getByRole('spinbutton', { name: '购买数量' })
    .or(page.getByLabel('购买数量'))
    .first()
    .fill('4')
  await partsAreGone(page)
  await Promise.all([page.waitForEvent('load'), rules(page).click()])
  await expect(corpId(page)).toHaveValue('ww1234567890abcdef')
  await expect(page.getByRole('radio', { name: '300 万 PV 套餐包' })).toBeChecked()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥360,000.00')
  await rules(page).click()
  await expect(page.getByRole('dialog')).toContainText('PRC-10')
})

test('a page that is gone is opened anew by its address', async ({ page }) => {
  await page.goto('/buy/pv', { waitUntil: 'networkidle' })
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥30,000.00')
  await partsAreGone(page)
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '订单管理' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('订单管理')
  expect(new URL(page.url()).pathname).toBe('/orders')
})

test('a page whose parts never come is told, and reloads no second time', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/buy/pv', { waitUntil: 'networkidle' })
  await page.getByRole('region', { name: '费用' }).waitFor()
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.route('**/assets/orders-*.js', (route) => route.fulfill({ status: 404 }))
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '订单管理' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有打开')
  expect(loads).toBe(1)
  await page.unroute('**/assets/orders-*.js')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('订单管理')
})

test('without a network nothing is reloaded and nothing lost', { tag: '@further' }, async ({
  page,
  context,
}) => {
  await page.goto('/buy/online', { waitUntil: 'networkidle' })
  await page
    .getByRole('radiogroup', { name: '购买时长' })
    .getByRole('radio', { name: '2年' })
    .check()
  await page.getByRole('region', { name: '费用' }).getByText('¥5,994.00').first().waitFor()
  await context.setOffline(true)
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '订单管理' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有打开')
  const main = page.getByRole('main')
  await expect(main).toContainText('网络不通，或服务暂时无法访问')
  await main.getByRole('button', { name: '重试' }).click()
  await expect(main.getByRole('status').filter({ hasText: '仍没有连上' })).toBeVisible()
  // What stands around the page stays, and so does what was open before.
  await page.getByRole('link', { name: '选购中心', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购中心')
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '订单管理' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有打开')
  await context.setOffline(false)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('订单管理')
})

test('a refusal is told though nothing more can be loaded', async ({ page, context }) => {
  await page.goto('/buy/online?scenario=empty')
  await page.getByRole('button', { name: '演示工具' }).click()
  await page.getByRole('tab', { name: '数据' }).click()
  await page.getByRole('switch', { name: '模拟存储已满' }).click()
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '存储空间已满' })).toBeVisible()
})

/** The page's own part is gone until the server was asked whether it is there; nothing arrives before it is let go. */
async function partIsGoneAtFirst(page: Page, part: RegExp): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  let isGone = true
  page.on('request', (request) => {
    if (request.method() === 'HEAD') isGone = false
  })
  await page.route(/\/assets\/(?!early-).*\.js$/, async (route) => {
    await held
    if (isGone && part.test(route.request().url())) await route.fulfill({ status: 404 })
    else await route.continue()
  })
  return release
}

test('a press that waited for the program is done once after the reload, with what was typed', {
  tag: '@further',
}, async ({ page }) => {
  const release = await partIsGoneAtFirst(page, /assets\/screens-/)
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByLabel('用户数').fill('7')
  await page.getByRole('button', { name: '下一步' }).click()
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  expect(loads).toBe(2)
  await page.goto('/applications')
  const rows = page.getByRole('table', { name: '申请记录' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  await rows.last().getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText('7')
})

test('of a press before and one after the reload the last one counts', async ({ page }) => {
  const release = await partIsGoneAtFirst(page, /assets\/screens-/)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByRole('button', { name: '下一步' }).click()
  let letGo = () => {}
  const reloaded = new Promise<void>((done) => {
    letGo = done
  })
  const isReloading = page.waitForRequest((request) => request.method() === 'HEAD')
  release()
  await isReloading
  await page.route(/\/assets\/(?!early-).*\.js$/, async (route) => {
    // Whether the program is there is asked before.
    if (route.request().method() !== 'HEAD') await reloaded
    await route.continue()
  })
  await page.waitForEvent('framenavigated')
  await page.getByRole('button', { name: '计费规则' }).click()
  letGo()
  await expect(page.getByRole('dialog')).toContainText('PRC-01')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('填写基础信息')
})
