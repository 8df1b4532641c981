import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { toCashier } from '../pages/cashier.ts'

test('ORD-05 an unpaid order is found by its state and number, opened, and cancelled', async ({
  page,
}) => {
  const orderId = await toCashier(page, '账户余额')
  await page.goto('/orders')
  const list = page.getByRole('table', { name: '订单列表' })
  const row = list.getByRole('row').filter({ hasText: orderId })
  await expect(row).toContainText('新购')
  await expect(row).toContainText('2,997.00')
  await expect(row.getByRole('link', { name: '去支付' })).toBeVisible()
  const state = page.getByRole('combobox', { name: '订单状态' })
  await state.selectOption({ label: '已支付' })
  await expect(page.getByText('共 0 项')).toBeVisible()
  await state.selectOption({ label: '待支付' })
  await page.getByRole('searchbox', { name: '搜索订单' }).fill(orderId.slice(-4))
  await page.reload()
  await expect(row).toBeVisible()
  await expectAccessibleAndNarrow(page)

  await row.getByRole('link', { name: '查看' }).click()
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('订单详情')
  await expect(main).toContainText('3 用户 × 1 年 × 999 元 = 2,997.00 元')
  await expect(page.getByRole('link', { name: '申请退款' })).toHaveCount(0)
  await expectAccessibleAndNarrow(page)
  await page.getByRole('button', { name: '取消订单' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '取消订单' }).click()
  await expect(main).toContainText('已关闭')
  await expect(main).toContainText('取消订单')
  await page.goto('/orders/D000000000000')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('记录不存在')
})
