import type { Page } from '@playwright/test'
import { DEMO_BASE } from '../../src/tooling/project.mjs'
import { expect, test } from '../fixtures.ts'

const origin = `http://127.0.0.1:${process.env.E2E_DEMO_PORT ?? '4197'}`
const here = `${origin}${DEMO_BASE}`

test.use({ baseURL: here })

/** Everything that the page asks for, as paths. */
function watchRequests(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => void paths.push(new URL(request.url()).pathname))
  return paths
}

test('a site under another address is whole: pages, links, addresses, reload, records', {
  tag: '@further',
}, async ({ page }) => {
  const asked = watchRequests(page)
  await page.goto(here)
  await page.getByRole('link', { name: '选购在线客服' }).click()
  await expect(page).toHaveURL(`${here}buy/online`)
  await page.getByRole('radio', { name: '专业版' }).check()
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  const address = page.url()
  expect(address).toMatch(new RegExp(`^${here}apply/\\d+/info$`))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  await page.goto(`${here}applications`)
  const rows = page.getByRole('table', { name: '申请记录' }).getByRole('row')
  await expect(rows.last()).toContainText('专业版')
  expect(asked.filter((path) => !path.startsWith(DEMO_BASE))).toEqual([])
})

test('PRC-13 PLN-02 the addresses that are passed on lead there', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto(`${here}pricing`)
  await page.getByRole('button', { name: '生成报价单' }).click()
  const quote = page.getByRole('textbox', { name: '这份报价单的链接' })
  const shared = await quote.inputValue()
  expect(shared).toBe(page.url())
  await page.goto(shared)
  await expect(quote).toHaveValue(shared)
  await page.goto(`${here}pricing`)
  await page.getByRole('button', { name: '加入方案' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '加入' }).click()
  await page.getByRole('link', { name: '查看方案' }).click()
  await page.getByRole('button', { name: '分享链接' }).click()
  const address = await page.getByRole('dialog').getByRole('textbox').inputValue()
  await page.goto(address)
  await expect(page.getByRole('main')).toContainText('在线客服-基础版')
  expect(page.url()).toContain(`${here}plan?`)
})

test('its first purchase page is there before any script, and comes to life', {
  tag: '@further',
}, async ({ page, newContext }) => {
  const bare = await newContext({ javaScriptEnabled: false })
  const still = await bare.newPage()
  await still.goto(`${here}buy/online`)
  await expect(still.getByRole('heading', { level: 1 })).toHaveText('选购在线客服')
  await expect(still.getByRole('link', { name: '帮助中心' }).first()).toHaveAttribute(
    'href',
    `${DEMO_BASE}help`,
  )
  await page.goto(`${here}buy/online`)
  await page.getByLabel('用户数').fill('7')
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥6,993.00')
})

test('an address that does not exist there is told, and leads back to its first page', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto(`${here}nowhere`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在')
  await page.getByRole('link', { name: '返回选购中心' }).click()
  await expect(page).toHaveURL(here)
})

test('what other hosts need is in the build', { tag: '@further' }, async ({ page }) => {
  const text = async (name: string) => (await page.request.get(`${here}${name}`)).text()
  const answer = await page.request.get(`${here}buy/online`)
  const policy = answer.headers()['content-security-policy']
  expect(await text('_headers')).toContain(`${DEMO_BASE}*\n  Content-Security-Policy: ${policy}`)
  expect(await text('404.html')).toBe(await text('shell.html'))
  expect(await text('robots.txt')).toContain('User-agent: *')
})
