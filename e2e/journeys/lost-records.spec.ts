import { expect, test } from '../fixtures.ts'

const RECORDS = [
  ...['/applications/202603020001', '/apply/202603020001/info', '/orders/202603020001'],
  ...['/orders/202603020001/pay', '/products/202603020001', '/invoices/202603020001'],
]

test('APP-07 the address of a record that the browser erased explains it and offers to import a backup', {
  tag: '@further',
}, async ({ page }) => {
  for (const address of RECORDS) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('记录不存在')
    await expect(page.getByRole('main')).toContainText('这个浏览器里没有任何记录')
  }
  await page.getByRole('link', { name: '导入备份' }).click()
  await expect(page.getByRole('button', { name: '恢复备份' })).toBeInViewport()
})

test('APP-07 where other records are kept, the address of one that is not is told as such', async ({
  page,
}) => {
  await page.goto('/applications?scenario=returned')
  await page.getByRole('table', { name: '申请记录' }).waitFor()
  await page.goto('/orders/202603020099')
  await expect(page.getByRole('main')).toContainText('其他内容都在')
  await expect(page.getByRole('link', { name: '导入备份' })).toHaveCount(0)
})

test('a page that was put aside shows what is true when somebody comes back to it', {
  tag: '@further',
}, async ({ page, context }) => {
  await context.addInitScript(() => {
    // A page that is put aside hears nothing of the others.
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true)
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  await page.goto('/pricing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('价格与试算')
  const other = await context.newPage()
  await other.goto('/applications?scenario=returned')
  await other.getByRole('table', { name: '申请记录' }).waitFor()
  await other.getByRole('button', { name: 'English' }).click()
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText('申请记录')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('价格与试算')
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('价格与试算')
  const messages = page.getByRole('link', { name: 'Messages' }).first()
  await expect(messages).toHaveAccessibleDescription(/unread/)
})
