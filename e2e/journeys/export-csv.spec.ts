import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

async function exported(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/-\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const lines = text.slice(1).split('\r\n')
  expect(lines.pop()).toBe('')
  await expect(
    page.getByRole('status').filter({ hasText: `已导出 ${lines.length - 1} 行` }),
  ).toBeVisible()
  return lines
}

test('EXP-01 orders, movements and products are downloaded as tables, with the filter of their list', async ({
  page,
}) => {
  await page.goto('/orders?scenario=online-active')
  await expect(page.getByRole('link', { name: 'D202112080001' })).toBeVisible()
  const orders = await exported(page, '/orders')
  expect(orders).toHaveLength(2)
  expect(orders[0]).toBe(
    '订单编号,订单类型,产品套餐,金额(元),代金券,实付金额,已退金额,支付方式,订单状态,下单时间,支付时间,PO 号,成本中心,备注',
  )
  expect(orders[1]).toBe(
    'D202112080001,新购,企点客服-在线客服-基础版 6用户 1年有效期,5994.00,0.00,5994.00,0.00,账户余额,已支付,2021-12-08,2021-12-08,,,',
  )
  expect(await exported(page, '/orders?state=closed')).toHaveLength(1)
  expect((await exported(page, '/account')).join('\n')).toContain(',-5994.00,')
  expect((await exported(page, '/products'))[1]).toContain('企点客服-在线客服-基础版,,6,')
})

test('EXP-01 what was searched for just before is what is exported', async ({ page }) => {
  await page.goto('/orders?scenario=online-active')
  await expect(page.getByRole('link', { name: 'D202112080001' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('searchbox', { name: '搜索订单' }).fill('没有这样的')
  await page.getByRole('button', { name: '导出 CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.trim().split('\r\n')).toHaveLength(1)
})
