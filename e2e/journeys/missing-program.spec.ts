import { expect, test } from '../fixtures.ts'
import { holdProgram } from '../pages/held-program.ts'

test('a part that does not arrive is told, with a way to try again', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push('Failed to load resource', 'dynamically imported module')
  await page.route(/\/assets\/screens-.*\.js$/, (route) => route.abort())
  await page.goto('/buy/online')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有打开')
  await expect(page.getByRole('button', { name: '重试' })).toBeVisible()
})

for (const part of ['index', 'react']) {
  test(`a program whose part (${part}) does not arrive says so, and a press brings it with what was typed and pressed`, {
    tag: part === 'index' ? '@quick' : '@further',
  }, async ({ page, expectedErrors }) => {
    expectedErrors.push('Failed to load resource', 'dynamically imported module')
    await page.route(new RegExp(`/assets/${part}-.*\\.js$`), (route) => route.abort())
    await page.goto('/buy/online')
    const told = page.getByRole('alert').filter({ hasText: '程序没有载入' })
    await expect(told).toBeInViewport()
    await page.getByLabel('用户数').fill('7')
    await page.getByRole('button', { name: '下一步' }).click()
    await told.getByRole('button', { name: '重试' }).click()
    await expect(told).toBeVisible()
    await page.unrouteAll()
    await told.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
    await expect(told).toHaveCount(0)
    await page.goBack()
    await expect(page.getByLabel('用户数')).toHaveValue('7')
  })
}

test('a server that answers without the program loses nothing that was typed, and the focus stays where it was pressed', {
  tag: '@further',
}, async ({ page, expectedErrors }) => {
  expectedErrors.push('Failed to load resource', 'dynamically imported module')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.route(/\/assets\/index-.*\.js$/, (route) => route.fulfill({ status: 503 }))
  await page.goto('/buy/online')
  const told = page.getByRole('alert').filter({ hasText: '程序没有载入' })
  await expect(told).toBeInViewport()
  await page.getByLabel('用户数').fill('7')
  const retry = told.getByRole('button', { name: '重试' })
  await retry.focus()
  await page.keyboard.press('Enter')
  await expect(told).toBeVisible()
  await expect(retry).toBeFocused()
  await expect(page.getByLabel('用户数')).toHaveValue('7')
  // It covers nothing that can be pressed.
  await page.getByRole('button', { name: '下一步' }).click()
  await page.unrouteAll()
  await retry.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
})

test('a program that does not arrive comes by itself when the network is back', {
  tag: '@further',
}, async ({ page, context, expectedErrors }) => {
  expectedErrors.push('Failed to load resource', 'dynamically imported module', 'net::ERR')
  await page.addInitScript(() => localStorage.setItem('qd:language', 'en'))
  const release = await holdProgram(page)
  await page.goto('/', { waitUntil: 'commit' })
  await context.setOffline(true)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  release()
  await expect(page.getByRole('alert')).toContainText('The program did not load')
  await context.setOffline(false)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
})

test('a page that did not open is loaded anew with what was typed into it before', {
  tag: '@further',
}, async ({ page, context, expectedErrors }) => {
  expectedErrors.push('Failed to load resource', 'dynamically imported module', 'net::ERR')
  const screens = /\/assets\/screens-.*\.js$/
  const cut = await holdProgram(page, screens, 'is lost')
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url()))
  page.on('requestfinished', (request) => asked.delete(request.url()))
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByLabel('用户数').fill('8')
  // Everything else is there before the network goes: the program that tells of it among it.
  await expect.poll(() => asked.size > 0 && [...asked].every((url) => screens.test(url))).toBe(true)
  await context.setOffline(true)
  cut()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有打开')
  await expect(page.getByText('这一页的程序没能载入')).toBeVisible()
  await page.unrouteAll()
  await context.setOffline(false)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购在线客服')
  await expect(page.getByLabel('用户数')).toHaveValue('8')
})
