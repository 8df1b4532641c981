import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { firstLoad, PAGES } from '../../src/tooling/budgeted-pages.mjs'
import { DIST } from '../../src/tooling/project.mjs'
import { expect, test } from '../fixtures.ts'
import { keepStoreBusy } from '../pages/busy-tab.ts'

const SHOWN_WITHOUT_SCRIPT = [
  { route: '/', heading: '选购中心', price: '999.00', choice: ['link', '选购在线客服'] },
  {
    route: '/buy/online',
    heading: '选购在线客服',
    price: '¥2,997.00',
    choice: ['radio', '专业版'],
  },
] as const

const WIDTHS = [360, 1440]

/** The JavaScript and CSS that a page fetches until nothing more comes. */
async function fetched(page: Page, route: string): Promise<string[]> {
  const files: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.(js|css)$/.test(pathname)) files.push(pathname.slice(1))
  })
  await page.goto(route, { waitUntil: 'networkidle' })
  return files
}

function kilobytes(files: readonly string[]): number {
  const sizes = files.map((file) => brotliCompressSync(readFileSync(join(DIST, file))).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** How far things moved by themselves while the page came to life. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) shifts.push(Number(entry.value))
      }
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { shifts })
  })
  return () => page.evaluate((): number[] => Reflect.get(window, 'shifts'))
}

for (const { route, modules, maxKb } of PAGES) {
  test(`${route} fetches what its budget counts, and nothing else`, async ({ page }) => {
    const files = await fetched(page, route)
    const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
    expect(files.sort()).toEqual(firstLoad(manifest, modules).sort())
    expect(kilobytes(files)).toBeLessThanOrEqual(maxKb)
  })

  for (const width of WIDTHS) {
    test(`${route} comes to life at ${width} px without moving`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const shifts = await watchShifts(page)
      await page.goto(route, { waitUntil: 'networkidle' })
      const title = await page.title()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await shifts()).reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02)
      const sent = await (await page.request.get(route)).text()
      expect(sent).toContain(`<title>${title}</title>`)
    })
  }

  test(`${route} follows an earlier choice of language and theme without an error`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('qd:language', 'en')
      localStorage.setItem('qd:theme', 'dark')
    })
    const shifts = await watchShifts(page)
    await page.goto(route, { waitUntil: 'networkidle' })
    await expect(page.getByRole('button', { name: '中文' })).toBeVisible()
    expect((await shifts()).reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
}

for (const { route, heading, price, choice } of SHOWN_WITHOUT_SCRIPT) {
  test(`${route} shows heading, prices and choices before any script`, async ({ newContext }) => {
    const context = await newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(route)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByText(price).first()).toBeVisible()
    const [role, name] = choice
    await expect(page.getByRole(role, { name })).toBeVisible()
    await expect(page.getByText('深圳市星河示例科技有限公司')).toHaveCount(0)
  })
}

test('another address is never answered with a prerendered page', async ({ page }) => {
  for (const address of ['/applications', '/nowhere', '/buy/none']) {
    const html = await (await page.request.get(address)).text()
    expect(html).toContain('<div id="root"></div>')
  }
})

test('a part that does not arrive is told, with a way to try again', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push('Failed to load resource', 'dynamically imported module')
  await page.route(/\/assets\/buy-online-page-.*\.js$/, (route) => route.abort())
  await page.goto('/buy/online')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有打开')
  await expect(page.getByRole('button', { name: '重试' })).toBeVisible()
})

/** Holds the program back until it is let go. */
async function holdProgram(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/\/assets\/(?!early-).*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

test('what was chosen before the program arrived is kept', { tag: '@quick' }, async ({ page }) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByLabel('用户数').fill('7')
  await page.getByRole('radio', { name: '专业版' }).check()
  await page.getByRole('radio', { name: '2年' }).check()
  release()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥42,000.00')
  await expect(page.getByLabel('用户数')).toHaveValue('7')
})

test('a press before the program arrived is done once it is there, with what was chosen', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: '专业版' }).check()
  await page.getByRole('button', { name: '下一步' }).click()
  // Impatience asks for nothing twice.
  await page.getByRole('button', { name: '下一步' }).click()
  expect(new URL(page.url()).search).toBe('')
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  await page.goto('/applications')
  const rows = page.getByRole('table', { name: '申请记录' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.last()).toContainText('专业版')
})

test('a key that sends the form before the program arrived is one of those presses', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByLabel('用户数').fill('7')
  await page.getByLabel('用户数').press('Enter')
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
})

test('a button of the first page that is pressed before the program arrived opens then', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: '演示工具' }).click()
  release()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('a first visitor of the first page keeps nothing; the account is there all the same', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  const account = page.getByRole('region', { name: '账户' })
  await expect(account).toContainText('¥1,000,000.00')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.getByRole('link', { name: '选购在线客服' }).click()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('100.00')
  await page.goBack()
  await expect(account).toContainText('¥1,000,000.00')
  await page.reload()
  await expect(account).toContainText('¥1,000,000.00')
})

test('records that another tab begins show on an open first page', async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  const second = await context.newPage()
  await second.goto('/account')
  await second.getByRole('button', { name: '充值' }).click()
  await second.getByRole('dialog').getByLabel('充值金额').fill('500')
  await second.getByRole('button', { name: '确认充值' }).click()
  await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,000,500.00')
})

test('a new browser whose records open slowly starts from its account all the same (ELI-07)', async ({
  page,
  context,
}) => {
  await keepStoreBusy(context, 4_000)
  await page.goto('/buy/online', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('textbox', { name: '企业名称', exact: true })).toHaveValue(
    '深圳市星河示例科技有限公司',
  )
})
