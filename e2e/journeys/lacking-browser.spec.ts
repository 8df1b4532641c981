import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** What a browser may lack, and how a page finds it there. */
const LACKS = {
  BroadcastChannel: () => Reflect.deleteProperty(window, 'BroadcastChannel'),
  'cookies and sessionStorage': () => {
    const forbidden = () => {
      throw new DOMException('Forbidden', 'SecurityError')
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: forbidden, set: forbidden })
    Object.defineProperty(window, 'sessionStorage', { get: forbidden })
  },
  'Web Locks': () => Reflect.deleteProperty(Navigator.prototype, 'locks'),
  encryption: () => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }),
} as const

async function startsDraft(page: Page) {
  await page.goto('/buy/online')
  await page
    .getByRole('radiogroup', { name: '购买时长' })
    .getByRole('radio', { name: '2年' })
    .check()
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
}

for (const [place, [name, remove]] of Object.entries(LACKS).entries()) {
  const tag = place === 0 ? [] : '@further'
  test(`APP-07 a browser without ${name} starts, keeps a draft and shows it in another tab`, {
    tag,
  }, async ({ page, context }) => {
    await context.addInitScript(remove)
    await startsDraft(page)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
    const other = await context.newPage()
    await other.goto('/applications')
    const rows = other.getByRole('table', { name: '申请记录' }).getByRole('row')
    await expect(rows).toHaveCount(2)
    await startsDraft(page)
    await expect(rows).toHaveCount(3)
  })
}

test('MAT-09 without encryption nothing personal is taken, and that is said at once', {
  tag: '@further',
}, async ({ page, context }) => {
  await page.goto('/applications?scenario=returned')
  await page.getByRole('table', { name: '申请记录' }).getByText('被驳回').waitFor()
  await context.addInitScript(LACKS.encryption)
  await page.reload()
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: 'https' }),
  ).toBeVisible()
  await page.getByText('修改资料').first().click()
  await page.getByLabel('营业执照', { exact: true }).setInputFiles({
    name: 'licence.png',
    mimeType: 'image/png',
    buffer: Buffer.from('iVBORw0KGgo=', 'base64'),
  })
  await expect(page.getByText('浏览器不能加密').last()).toBeVisible()
  await expect(page.getByText('正在检查')).toHaveCount(0)
})

test('APP-07 a browser that keeps nothing says so on every page, also on those without records', {
  tag: '@further',
}, async ({ page, context }) => {
  await context.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException('Forbidden', 'SecurityError')
    }
    for (const kept of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, kept, { get: forbidden })
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: forbidden, set: forbidden })
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: forbidden })
  })
  for (const address of ['/', '/pricing', '/buy/pv', '/help', '/orders', '/orders/x', '/nowhere']) {
    await page.goto(address)
    await expect(
      page.getByRole('main').getByRole('status').filter({ hasText: '请允许本站使用 Cookie' }),
    ).toBeVisible()
  }
})

test('without Web Locks one tab is asked for', async ({ page, context }) => {
  await context.addInitScript(LACKS['Web Locks'])
  await page.goto('/products')
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: '只在一个标签页中使用' }),
  ).toBeVisible()
})

test('a scenario that needs encryption says so where there is none', async ({ page, context }) => {
  await context.addInitScript(LACKS.encryption)
  await page.goto('/?scenario=returned')
  await expect(page.getByRole('alert')).toContainText('不能加密')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购中心')
})
