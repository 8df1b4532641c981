import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'

test('导出问题报告 from any page tells what was done and of nobody, and opening it shows the same state', {
  tag: '@further',
}, async ({ page, newContext }) => {
  await page.goto('/products?scenario=robots')
  await expect(page.getByRole('table', { name: '我的产品' })).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出问题报告' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('已导出')
  const path = await (await saved).path()
  const text = await readFile(path, 'utf8')
  for (const personal of ['星河示例', '林知远', '13826537719', 'lin@example.com']) {
    expect(text).not.toContain(personal)
  }
  const { report } = JSON.parse(text)
  expect(report).toMatchObject({ address: '/products', now: expect.stringMatching(/^2026-03-02/) })
  expect(report.steps.map(({ name }: { name: string }) => name)).toContain('submit-application')
  const other = await (await newContext()).newPage()
  await other.goto('/products')
  const demo = new DemoTools(other)
  await demo.open('数据')
  const chooser = other.waitForEvent('filechooser')
  await demo.button('导入数据').click()
  await (await chooser).setFiles(path)
  await demo.question.getByRole('button', { name: '确认替换' }).click()
  await expect(demo.panel.getByRole('status')).toHaveText('已导入')
  await demo.close()
  const rows = other.getByRole('table', { name: '我的产品' }).getByRole('row')
  await expect(rows).toHaveCount(
    await page.getByRole('table', { name: '我的产品' }).getByRole('row').count(),
  )
})

test('the report holds the last errors', async ({ page, expectedErrors }) => {
  expectedErrors.push(/./)
  await page.goto('/account?scenario=two-year')
  await expect(page.getByRole('table', { name: '收支明细' })).toBeVisible()
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('something nobody caught'))))
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出问题报告' }).click()
  const { report } = JSON.parse(await readFile(await (await saved).path(), 'utf8'))
  expect(report.errors).toMatchObject([{ at: '/account', what: 'Error: something nobody caught' }])
})
