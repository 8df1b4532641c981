import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { pay, toCashier } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'

test('MAT-09 export, clear and import bring the same records back, sealed all the way', {
  tag: '@further',
}, async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/applications?scenario=returned')
  const table = page.getByRole('table', { name: '申请记录' })
  await expect(table).toContainText('被驳回')
  await demo.open('数据')
  const saved = page.waitForEvent('download')
  await demo.button('导出数据').click()
  const path = await (await saved).path()
  const text = await readFile(path, 'utf8')
  expect(JSON.parse(text)).toHaveProperty('records')
  expect(text).not.toContain('11010519491231002X')

  await demo.button('清空数据').click()
  await demo.confirm()
  await expect(demo.panel.getByRole('status')).toHaveText('已清空')
  await expect(table).not.toContainText('被驳回')

  const chooser = page.waitForEvent('filechooser')
  await demo.button('导入数据').click()
  await (await chooser).setFiles(path)
  await demo.confirm()
  await expect(demo.panel.getByRole('status')).toHaveText('已导入')
  await demo.expectTime(/^2026-03-02 10:0/)
  await demo.close()
  await expect(table).toContainText('被驳回')
})

test('a file that is none of ours is refused with a reason', async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/')
  await demo.open('数据')
  for (const text of ['', 'not json', '{"records":[]}', '[1]']) {
    const chooser = page.waitForEvent('filechooser')
    await demo.button('导入数据').click()
    const file = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await (await chooser).setFiles(file)
    await expect(demo.panel.getByRole('alert')).toContainText('没有改动任何数据')
    await expect(demo.panel.getByRole('list', { name: '清单' })).toContainText(
      '不是从这里导出的文件',
    )
    await expect(demo.question).toHaveCount(0)
  }
})

test('what was replaced comes back, and the other way round', { tag: '@further' }, async ({
  page,
}) => {
  const demo = new DemoTools(page)
  await page.goto('/products?scenario=expiring')
  const table = page.getByRole('table', { name: '我的产品' })
  await expect(table).toContainText('2026-03-09')
  await demo.open('场景')
  await demo.load('two-year')
  await demo.confirm()
  await expect(table).toContainText('2028-01-05')
  await demo.tab('数据').click()
  await demo.button('恢复被替换的数据').click()
  await expect(table).toContainText('2026-03-09')
  await demo.expectTime(/^2026-03-02 10:0/)
  await demo.button('恢复被替换的数据').click()
  await expect(table).toContainText('2028-01-05')
  await demo.expectTime(/^2026-07-05 10:0/)
})

test('模拟存储已满 refuses with a clear message, and nothing changes', { tag: '@further' }, async ({
  page,
}) => {
  const demo = new DemoTools(page)
  await toCashier(page, '账户余额')
  await demo.open('数据')
  await expect(demo.panel).toContainText(/[\d,]+ \/ 5,242,880 个字符/)
  await expect(demo.panel).toContainText('损坏的记录 0 条')
  await demo.switch('模拟存储已满').check()
  await demo.tab('场景').click()
  await demo.load('expired')
  await demo.confirm()
  await expect(demo.panel.getByRole('alert')).toContainText('存储空间已满')
  await demo.close()
  await pay(page)
  await expect(page.getByText(/存储空间已满/).first()).toBeVisible()
  await demo.open('数据')
  await demo.switch('模拟存储已满').uncheck()
  await demo.close()
  await page.goto('/')
  await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,000,000.00')
})

test('a broken record in localStorage is set aside, counted and repaired', {
  tag: '@further',
}, async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/applications?scenario=returned')
  await expect(page.getByRole('table', { name: '申请记录' })).toContainText('被驳回')
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes('application'))
    if (key) localStorage.setItem(key, '{"v":1,')
  })
  await page.reload()
  await demo.open('数据')
  await expect(demo.panel).toContainText('损坏的记录 1 条')
  await demo.button('修复').click()
  await expect(demo.panel).toContainText('损坏的记录 0 条')
})

test('MAT-09 a tab whose data were replaced in another one says so, and where they are', {
  tag: '@further',
}, async ({ page, context }) => {
  await page.goto('/products?scenario=online-active')
  await expect(page.getByRole('link', { name: '续费', exact: true })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/account')
  const demo = new DemoTools(other)
  await demo.open('场景')
  await demo.load('phone-active')
  await demo.confirm()
  const told = page.getByText('刚刚在另一个标签页中被换成了另一份')
  await expect(told).toBeVisible()
  await expect(other.getByText('刚刚在另一个标签页中')).toHaveCount(0)
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(told).toHaveCount(0)
})
