import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'

/** The export of what the page shows, as an object to be changed. */
async function exported(page: Page, demo: DemoTools) {
  const saved = page.waitForEvent('download')
  await demo.button('导出数据').click()
  const path = await (await saved).path()
  return { path, file: JSON.parse(await readFile(path, 'utf8')) }
}

async function choose(page: Page, demo: DemoTools, path: string) {
  const chooser = page.waitForEvent('filechooser')
  await demo.button('导入数据').click()
  await (await chooser).setFiles(path)
}

test('ORD-07 一致性检查 says that everything agrees, and names what does not', async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/products?scenario=online-active')
  await demo.open('数据')
  await demo.button('一致性检查').click()
  await expect(demo.panel.getByRole('status')).toHaveText(/^全部一致/)
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      const text = localStorage.getItem(key) ?? ''
      if (key.startsWith('qd:movement:payment-')) localStorage.removeItem(key)
      else if (key.startsWith('qd:meta'))
        localStorage.setItem(key, text.replace(/"world":"\w+"/, '"world":"another"'))
    }
  })
  await page.reload()
  await expect(page.getByRole('main')).toContainText('记录之间有 1 处互相矛盾')
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('2022-12-08')
  await demo.open('数据')
  await demo.button('一致性检查').click()
  await expect(demo.panel.getByRole('status')).toHaveText(/^发现 1 处/)
  await expect(demo.panel.getByRole('list', { name: '清单' })).toContainText('订单 D20211208')
  const saved = page.waitForEvent('download')
  await demo.button('导出清单').click()
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('payment-charge')
})

test('MAT-09 a forged import is refused whole, with every reason and its record', {
  tag: '@further',
}, async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/products?scenario=online-active')
  await demo.open('数据')
  const { path, file } = await exported(page, demo)
  const order = file.records.find((item: { type: string }) => item.type === 'order')
  order.data.payment.amount = '1.00'
  await writeFile(path, JSON.stringify(file))
  await choose(page, demo, path)
  await expect(demo.panel.getByRole('alert')).toContainText('没有改动任何数据')
  const list = demo.panel.getByRole('list', { name: '清单' })
  await expect(list).toContainText('实付 1.00 元')
  await expect(list).toContainText(`订单 ${order.data.id}`)
  await expect(demo.question).toHaveCount(0)
  await demo.close()
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('2022-12-08')
})

test('a file larger than any export is refused unread', async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/')
  await demo.open('数据')
  const chooser = page.waitForEvent('filechooser')
  await demo.button('导入数据').click()
  const path = test.info().outputPath('large.json')
  await writeFile(path, Buffer.alloc(33 * 1024 * 1024, ' '))
  await (await chooser).setFiles(path)
  await expect(demo.panel.getByRole('list', { name: '清单' })).toContainText('超过 32 MB')
  await expect(demo.question).toHaveCount(0)
})
