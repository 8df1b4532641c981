import { expect, test } from '../fixtures.ts'
import { holdProgram } from '../pages/held-program.ts'

test('a list never says that there is nothing to somebody whose records are still to come', {
  tag: '@seam',
}, async ({ page }) => {
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  const release = await holdProgram(page, /\/assets\/records-.*\.js$/)
  await page.goto('/orders', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const nothing = page.getByText('还没有订单')
  await expect(nothing).toBeAttached()
  await expect(nothing).toBeHidden()
  // It watches before the records may come.
  const watch = await page.evaluateHandle(() => {
    const html = document.documentElement
    const shown = new Promise<void>((done) => {
      new MutationObserver(() => 'records' in html.dataset || done()).observe(html, {
        attributes: true,
      })
    })
    return { first: shown.then(() => document.querySelector('main')?.textContent ?? '') }
  })
  release()
  expect(await watch.evaluate(({ first }) => first)).not.toContain('还没有订单')
  await expect(page.getByRole('link', { name: 'D202112080001' })).toBeVisible()
  await expect(nothing).toHaveCount(0)
})

test('a page whose records do not arrive says so, and never that there is nothing', {
  tag: '@further',
}, async ({ page, expectedErrors }) => {
  expectedErrors.push('Failed to load resource', 'records did not arrive')
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  await page.route(/\/assets\/records-.*\.js$/, (route) => route.abort())
  await page.goto('/orders')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有打开')
  await expect(page.getByText('已保存的内容都在')).toBeVisible()
  await expect(page.getByText('还没有订单')).toHaveCount(0)
  await page.unroute(/\/assets\/records-.*\.js$/)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('link', { name: 'D202112080001' })).toBeVisible()
})

test('what a list says above its rows waits for the records as well, however long they take', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  const release = await holdProgram(page, /\/assets\/records-.*\.js$/)
  for (const [address, nothing] of [
    ['/messages', ['没有未读消息。', '还没有消息']],
    ['/invoices', ['没有可以开票的订单。', '还没有发票']],
  ] as const) {
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      for (const waiting of document.getAnimations()) waiting.finish()
    })
    for (const words of nothing) await expect(page.getByText(words)).toBeHidden()
  }
  release()
  await expect(page.getByRole('button', { name: '合并开票' })).toBeEnabled()
})

test('a list that is gone to before the records are open comes with its rows', async ({ page }) => {
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  const release = await holdProgram(page, /\/assets\/records-.*\.js$/)
  await page.goto('/help')
  const orders = page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '订单管理' })
  // A link that the program does not know yet is followed by the browser.
  await expect
    .poll(() =>
      orders.evaluate((link) => Object.keys(link).some((key) => key.startsWith('__reactProps'))),
    )
    .toBe(true)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => {
      const words = document.querySelector('main')?.textContent?.match(/还没有[^，。]{0,4}/)
      if (words) said.push(words[0])
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await orders.click()
  release()
  await expect(page.getByRole('link', { name: 'D202112080001' })).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([])
})

test('a list whose records take long says that they are being opened, after a second', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  const release = await holdProgram(page, /\/assets\/records-.*\.js$/)
  const said = page.getByRole('main').getByRole('status').filter({ hasText: '正在打开' })
  await page.addInitScript(() => {
    let saidAt: number | undefined
    const look = () => {
      const words = document.querySelector('[data-opening]')
      if (words?.checkVisibility({ visibilityProperty: true })) saidAt ??= performance.now()
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      if (saidAt && paint) Object.assign(window, { saidAfter: saidAt - paint.startTime })
      else requestAnimationFrame(look)
    }
    look()
  })
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion })
    for (const address of ['/orders', '/messages', '/products']) {
      await page.goto(address, { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(said).toBeVisible()
      // The page notes it in its next frame.
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'saidAfter')))
        .toBeGreaterThan(800)
    }
  }
  release()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(said).toBeHidden()
  await page.goto('/pricing')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(said).toBeHidden()
})
