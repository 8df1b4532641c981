import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { MOST_REQUESTS } from '../../src/tooling/page-budgets.mjs'
import { DIST } from '../../src/tooling/project.mjs'
import { expect, test } from '../fixtures.ts'
import { expectAlive } from '../pages/alive.ts'
import { drawn } from '../pages/fits.ts'

/** Every public page: what of it is there before any script has arrived. */
const PUBLIC: Record<string, { heading: string; shows: string }> = {
  '/': { heading: '选购中心', shows: '999.00' },
  '/pricing': { heading: '价格与试算', shows: '¥999.00' },
  '/buy/online': { heading: '选购在线客服', shows: '¥2,997.00' },
  '/buy/phone': { heading: '企点电话客服购买申请', shows: '提交申请' },
  '/buy/ssc': { heading: '企点企业共享服务中心购买申请', shows: '提交申请' },
  '/buy/cdp': { heading: '选购客户数据平台', shows: '¥' },
  '/buy/pv': { heading: '选购 PV 套餐包', shows: '¥30,000.00' },
  '/buy/interop': { heading: '选购企业微信互通账号', shows: '¥' },
  '/help': { heading: '帮助中心', shows: '退费说明' },
  '/help/pricing': { heading: '计费概述', shows: '规则' },
  '/help/examples': { heading: '计费示例', shows: '¥' },
  '/help/online': { heading: '在线客服购买', shows: '规则' },
  '/help/phone': { heading: '电话客服购买', shows: '规则' },
  '/help/robot': { heading: '智能机器人购买', shows: '规则' },
  '/help/ssc': { heading: '企业共享服务中心购买', shows: '规则' },
  '/help/cdp': { heading: '客户数据平台购买', shows: '规则' },
  '/help/pv': { heading: 'PV 套餐包购买', shows: '规则' },
  '/help/interop': { heading: '企业微信互通账号购买', shows: '规则' },
  '/help/materials': { heading: '准备资料', shows: '规则' },
  '/help/arrears': { heading: '欠费说明', shows: '规则' },
  '/help/refunds': { heading: '退费说明', shows: '规则' },
}

/** Lists, which show a first visitor that there is nothing yet. */
const PERSONAL: typeof PUBLIC = {
  '/orders': { heading: '订单管理', shows: '还没有' },
  '/products': { heading: '我的产品', shows: '还没有' },
  '/applications': { heading: '申请记录', shows: '还没有' },
  '/consultations': { heading: '咨询记录', shows: '还没有' },
  '/invoices': { heading: '发票管理', shows: '还没有' },
  '/plans': { heading: '采购方案', shows: '还没有采购方案' },
  '/messages': { heading: '消息中心', shows: '还没有' },
}

/** Pages that need records, or what their address says: their heading where that is known beforehand. */
const SHAPES: Record<string, string | null> = {
  '/account': '账号信息',
  '/quote': '报价单',
  '/plan': '采购方案',
  '/orders/D1': null,
  '/orders/D1/refund': null,
  '/products/P1/renew': null,
  '/apply/A1/info': null,
}

const built = JSON.parse(readFileSync(join(DIST, '.vite/site.json'), 'utf8'))

/** So much of the screen, weighed by the way, may move unseen. */
const LEAST_SHIFT = 0.002

/** So long nothing more is asked for, in milliseconds. */
const QUIET = 500

/**
 * All that a page fetches until it is alive and nothing more comes, as paths. The network alone rests as well while a busy
 * machine has not begun to fetch the program.
 */
async function fetched(page: Page, address: string): Promise<string[]> {
  const paths: string[] = []
  page.on('request', (request) => void paths.push(new URL(request.url()).pathname))
  await page.goto(address, { waitUntil: 'networkidle' })
  await expectAlive(page)
  let known = 0
  const isQuiet = () => {
    const before = known
    known = paths.length
    return before === known
  }
  await expect.poll(isQuiet, { intervals: [QUIET], timeout: 20_000 }).toBe(true)
  return paths
}

/** How far things moved by themselves until the page has come to life. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: number[] = []
    const note = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries) {
        if ('value' in entry) shifts.push(Number(entry.value))
      }
    }
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const shiftsSoFar = () => {
      // What the browser has seen and not told yet.
      note(observer.takeRecords())
      return shifts
    }
    Object.assign(window, { shiftsSoFar })
  })
  return async () => {
    await expectAlive(page)
    await drawn(page)
    const shifts = await page.evaluate((): number[] => Reflect.get(window, 'shiftsSoFar')())
    return shifts.reduce((sum, shift) => sum + shift, 0)
  }
}

test('the build holds every public page, and the shapes of the fixed addresses', () => {
  const pages: { address: string; kind: string }[] = built.pages
  const of = (kind: string) =>
    pages.flatMap((page) => (page.kind === kind ? page.address : [])).sort()
  expect(of('public')).toEqual(Object.keys(PUBLIC).sort())
  expect(of('personal')).toEqual(Object.keys(PERSONAL).sort())
  const known = Object.keys(SHAPES).filter((address) => SHAPES[address] !== null)
  expect(of('shape')).toEqual(known.sort())
})

for (const [route, { heading, shows }] of Object.entries({ ...PUBLIC, ...PERSONAL })) {
  test(`${route} shows what it is before any script, fetches what its budget counts, and does not move`, async ({
    page,
    newContext,
  }) => {
    const bare = await newContext({ javaScriptEnabled: false })
    const still = await bare.newPage()
    await still.goto(route)
    await expect(still.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(still.getByRole('main').getByText(shows).first()).toBeVisible()
    await expect(still.getByText('深圳市星河示例科技有限公司')).toHaveCount(0)

    const shifts = await watchShifts(page)
    const paths = await fetched(page, route)
    expect(await shifts()).toBeLessThan(LEAST_SHIFT)
    const most = route in PUBLIC ? MOST_REQUESTS.public : MOST_REQUESTS.personal
    expect(paths.length).toBeLessThanOrEqual(most)
    const { files } = built.pages.find(({ address }: { address: string }) => address === route)
    expect(paths.slice(1).sort()).toEqual(files.map((file: string) => `/${file}`).sort())
    expect(await page.title()).toBe(await still.title())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  })

  test(`${route} comes to life at 360 px without moving`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    const shifts = await watchShifts(page)
    await page.goto(route, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await shifts()).toBeLessThan(LEAST_SHIFT)
  })
}

for (const [route, heading] of Object.entries(SHAPES)) {
  test(`${route} has its shape at once, and few requests`, async ({ page, newContext }) => {
    const bare = await newContext({ javaScriptEnabled: false })
    const still = await bare.newPage()
    await still.goto(route)
    await expect(still.getByRole('navigation', { name: '主导航' })).toBeVisible()
    const known = still.getByRole('heading', { level: 1 })
    if (heading === null) await expect(known).toHaveCount(0)
    else await expect(known).toHaveText(heading)

    const shifts = await watchShifts(page)
    expect((await fetched(page, route)).length).toBeLessThanOrEqual(MOST_REQUESTS.shape)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await shifts()).toBeLessThan(0.002)
  })
}

for (const route of ['/', '/buy/online', '/orders']) {
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
    expect(await shifts()).toBeLessThan(0.02)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
}

test('another address is never answered with a page of its own', async ({ page }) => {
  for (const address of ['/orders/D1', '/nowhere', '/buy/none']) {
    const html = await (await page.request.get(address)).text()
    expect(html).toContain('data-page="shape"')
    expect(html).not.toContain('<h1')
  }
})

test('an address that asks for more than its page was made for is shown as it says', async ({
  page,
}) => {
  await page.goto('/pricing?product=ssc')
  await expect(page.getByRole('radio', { name: '企业共享服务中心' })).toBeChecked()
  await page.goto('/buy/pv?id=ww1234567890abcdef')
  await expect(page.getByRole('textbox', { name: '企业 ID', exact: true })).toHaveValue(
    'ww1234567890abcdef',
  )
})

test('policy: one script and one style sheet stand in a page, named by their hashes in page and header', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/TrustedScript/, /^console: policy violation: require-trusted-types-for/)
  const answer = await page.request.get('/buy/online')
  const html = await answer.text()
  const header = answer.headers()['content-security-policy'] ?? ''
  const [, meta = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
  const own = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
  // A page names its own style only, its server those of all pages.
  const ofPage = header
    .replace(" frame-ancestors 'none';", '')
    .replace(/style-src [^;]*/, `style-src 'self' ${own}`)
  expect(ofPage).toBe(meta)
  expect(header.match(/style-src [^;]*/)?.[0]).toContain(own)
  expect(header).not.toContain('unsafe')
  await page.goto('/buy/online')
  const ran = page.evaluate(() => {
    const script = document.createElement('script')
    script.text = 'window.foreign = true'
    document.head.append(script)
  })
  await expect(ran).rejects.toThrow('TrustedScript')
  expect(await page.evaluate(() => Reflect.get(window, 'foreign'))).toBeUndefined()
})
