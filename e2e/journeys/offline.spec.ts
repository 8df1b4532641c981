import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DIST } from '../../src/tooling/project.mjs'
import { openSite } from '../../src/tooling/site.mjs'
import { expect, test } from '../fixtures.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { Wizard } from '../pages/wizard.ts'

test.use({ serviceWorkers: 'allow' })

/** What the browser says of a request that goes nowhere. */
const NO_NETWORK = [/Failed to load resource/, /net::ERR/, /Failed to fetch/, /An unknown error/]

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The program is kept whole: this page and the next ones need no network. */
async function isKept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50))
  })
}

test('without a network every page opens, and a whole purchase is made', async ({
  page,
  context,
  expectedErrors,
  clock,
}) => {
  test.slow()
  expectedErrors.push(...NO_NETWORK)
  await page.goto('/')
  await isKept(page)
  await context.setOffline(true)

  await page.goto('/help/refunds')
  await expect(heading(page)).toBeVisible()
  await page.goto('/pricing?product=ssc')
  await expect(heading(page)).toHaveText('价格与试算')
  await page.goto('/quote?v=1&nothing')
  await expect(heading(page)).toBeVisible()
  // No file, though there is a dot in it.
  await page.goto('/renewals?chosen=P202506020001.P202506030001')
  await expect(heading(page)).toHaveText('续费中心')

  const wizard = new Wizard(page)
  await page.goto('/buy/online')
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await page.reload()
  await wizard.goOn('确认提交审核')
  const id = await wizard.submit()
  await page.goto('/applications')
  await clock.nextEvent()
  await expect(applicationRow(page, id)).toContainText('待付款')
  await buyFromList(page, id)
  await withoutVoucher(page)
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(heading(page)).toHaveText('支付成功')
  await page.goto('/products')
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('已开通')
})

/** A server of this test alone, on which versions are deployed. */
async function ownServer(folder: string) {
  let site = await openSite(folder)
  const server = createServer((request, response) => site.listener(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    deploy: async (next: string) => {
      const before = site
      site = await openSite(next)
      await before.remove()
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await site.remove()
    },
  }
}

/** The same program as another version: one of its pages says so, and its worker knows of it. */
async function nextVersion(folder: string): Promise<void> {
  await cp(DIST, folder, { recursive: true })
  const page = join(folder, 'buy/online/index.html')
  const worker = join(folder, 'service-worker.js')
  await change(page, (text) => text.replace('<html', '<html data-version="2"'))
  await change(worker, (text) =>
    text.replace(/\{[^{}]*buy\/online\/index\.html[^{}]*\}/, (entry) =>
      entry.replace(/[0-9a-f]{32}/, '0'.repeat(32)),
    ),
  )
}

/** Changes a file of a build, and lets go of what was compressed of it. */
async function change(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, 'utf8')))
  for (const ending of ['.br', '.gz']) await rm(path + ending, { force: true })
}

test(
  'a new version announces itself, waits, and takes over with what was typed kept, in all tabs',
  { tag: '@further' },
  async ({ newContext, expectedErrors }, testInfo) => {
    expectedErrors.push(...NO_NETWORK)
    const server = await ownServer(DIST)
    expectedErrors.push(new RegExp(`^foreign request: ${server.url}/`))
    const folder = testInfo.outputPath('next')
    try {
      const context = await newContext({ baseURL: server.url, serviceWorkers: 'allow' })
      const [page, other] = [await context.newPage(), await context.newPage()]
      await page.goto('/buy/online')
      await isKept(page)
      await other.goto('/buy/online')
      await page.getByLabel('用户数').first().fill('7')
      await other.getByLabel('用户数').first().fill('9')

      await nextVersion(folder)
      await server.deploy(folder)
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
      const use = page.getByRole('button', { name: '使用新版本' })
      await expect(use).toBeVisible({ timeout: 20_000 })
      await expect(page.locator('html')).not.toHaveAttribute('data-version', '2')
      await expect(page.getByLabel('用户数').first()).toHaveValue('7')
      // Before it is wanted, a page that is loaded anew is still of the version before.
      await page.goto('/buy/online')
      await expect(page.locator('html')).not.toHaveAttribute('data-version', '2')
      await page.getByLabel('用户数').first().fill('7')

      await Promise.all([page.waitForEvent('load'), use.click()])
      await expect(page.locator('html')).toHaveAttribute('data-version', '2')
      await expect(page.getByLabel('用户数').first()).toHaveValue('7')
      // Somebody types in the other tab: it follows when the field is left.
      await other.getByLabel('用户数').first().blur()
      await expect(other.locator('html')).toHaveAttribute('data-version', '2')
      await expect(other.getByLabel('用户数').first()).toHaveValue('9')
    } finally {
      await server.stop()
    }
  },
)
