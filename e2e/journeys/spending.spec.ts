import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'

test('FCT-01 FCT-04 what was paid and what is to come, by year, and as a calendar', async ({
  page,
}) => {
  await page.goto('/products?scenario=robots')
  await page.getByRole('link', { name: '花费日历' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('花费日历')
  await expect(page.getByRole('img', { name: /^花费日历：2026 年 ¥/ })).toBeVisible()
  const rows = page.getByRole('table', { name: '花费明细' }).getByRole('row')
  await expect(rows.filter({ hasText: '已付' }).first()).toBeVisible()
  // 「月份」 shows a month, not a day.
  await expect(rows.filter({ hasText: /^2026 年 \d{1,2} 月/ }).first()).toBeVisible()
  await expect(rows.filter({ hasText: /\d{4}-\d{2}-\d{2}/ })).toHaveCount(0)
  const expected = rows.filter({ hasText: '预计' }).first()
  await expect(expected).toContainText('续费1年')
  await expect(expected).toContainText(/× 1 年 × .* 元 = /)
  await expectAccessibleAndNarrow(page)

  await page.getByRole('combobox', { name: '年份' }).selectOption('2028')
  await expect(page).toHaveURL(/year=2028/)
  await expect(rows.filter({ hasText: '2026 年' })).toHaveCount(0)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载日历' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  expect(text).toContain('SUMMARY:到期')
  expect(text.trimEnd().endsWith('END:VCALENDAR')).toBe(true)
})

test('FCT-01 a new customer sees that there is nothing yet', async ({ page }) => {
  await page.goto('/spending')
  await expect(page.getByRole('heading', { name: '还没有花费' })).toBeVisible()
})

test('FCT-03 a budget is saved, drawn, and the highest level that it has reached is told once', async ({
  page,
}) => {
  await page.goto('/spending?scenario=robots')
  const budget = page.getByRole('textbox', { name: '年度预算' })
  await budget.fill('很多')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(budget).toHaveAccessibleDescription(/金额/)
  await budget.fill('1000000000')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(budget).toHaveAccessibleDescription(/¥0\.01 至 ¥100,000,000\.00/)
  await budget.fill('¥5,000.00')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存，2026 年预算 ¥5,000.00。')).toBeVisible()
  await expect(page.getByRole('img', { name: /2026 年预算 ¥5,000\.00/ })).toBeVisible()
  await expect(page.getByRole('table', { name: '年度合计' })).toContainText('5,000.00 · ')
  await expectAccessibleAndNarrow(page)
  await page.reload()
  await expect(budget).toHaveValue('5000')
  await page.goto('/messages')
  const list = page.getByRole('table', { name: '消息列表' })
  await expect(list.getByText('2026 年的花费已达预算的 100%')).toHaveCount(1)
  await expect(list.getByText('2026 年的花费已达预算的 80%')).toHaveCount(0)
  const whole = list.getByRole('row').filter({ hasText: '预算的 100%' })
  await whole.getByRole('link', { name: '查看' }).click()
  await page.getByRole('link', { name: '前往花费日历' }).click()
  await page.getByRole('combobox', { name: '年份' }).selectOption('2028')
  await expect(budget).toHaveValue('')
  await budget.fill('20000')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存，2028 年预算 ¥20,000.00。')).toBeVisible()
})
