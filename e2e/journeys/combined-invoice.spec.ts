import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { pay, toCashier } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'

const list = (page: Page) => page.getByRole('table', { name: '发票列表' })
const dialog = (page: Page) => page.getByRole('dialog', { name: '申请开票' })
const orderBoxes = (page: Page) => dialog(page).getByRole('checkbox', { name: /^D\d+/ })

/** Two paid orders: ¥2,997.00 and ¥370.00. Returns their numbers. */
async function paidOrders(page: Page): Promise<readonly [string, string]> {
  const first = await toCashier(page, '账户余额')
  await pay(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  await page.goto('/buy/interop?id=ww1234567890abcdef')
  await page.getByLabel('账号数').fill('8')
  await page.getByRole('checkbox', { name: /我已阅读并同意/ }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '提交订单' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
  const second = page.url().split('/').at(-2) ?? ''
  await pay(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  return [first, second]
}

test('BIL-02 BIL-03 one invoice for two orders over a part, printed with the PO number, returned', async ({
  page,
}) => {
  const demo = new DemoTools(page)
  const [first, second] = await paidOrders(page)
  await page.goto(`/orders/${first}`)
  await page.getByRole('button', { name: '编辑入账信息' }).click()
  const entries = page.getByRole('dialog', { name: '编辑入账信息' })
  await entries.getByRole('textbox', { name: 'PO 号' }).fill('字'.repeat(51))
  await entries.getByRole('button', { name: '保存' }).click()
  await expect(entries.getByRole('textbox', { name: 'PO 号' })).toHaveAccessibleDescription(
    /最多 50 个字/,
  )
  await entries.getByRole('textbox', { name: 'PO 号' }).fill('PO-2026-7')
  await entries.getByRole('textbox', { name: '成本中心' }).fill('市场部')
  await expectAccessibleAndNarrow(page)
  await entries.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('main')).toContainText('PO-2026-7')

  await page.goto('/invoices')
  await page.getByRole('button', { name: '合并开票' }).click()
  await expect(orderBoxes(page)).toHaveCount(2)
  await dialog(page).getByRole('button', { name: '提交开票申请' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('请至少选择一笔订单')
  for (const id of [first, second]) {
    await dialog(page)
      .getByRole('checkbox', { name: new RegExp(id) })
      .check()
  }
  const amount = dialog(page).getByRole('textbox', { name: '开票金额' })
  await expect(amount).toHaveValue('3367')
  await amount.fill('3367.01')
  await dialog(page).getByRole('button', { name: '提交开票申请' }).click()
  await expect(amount).toHaveAccessibleDescription(/不能超过所选订单的可开票金额 ¥[\d,]+\.\d\d/)
  await expectAccessibleAndNarrow(page)
  await amount.fill('3,000.00')
  await dialog(page).getByRole('button', { name: '提交开票申请' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(list(page)).toContainText('3,000.00')
  await expect(list(page)).toContainText(first)
  await expect(list(page)).toContainText(second)

  const id = (await list(page).getByRole('link').first().textContent()) ?? ''
  await demo.decide('审核', id, '开具发票')
  await list(page).getByRole('link', { name: '查看发票' }).click()
  const paper = page.getByRole('article', { name: new RegExp(id) })
  for (const text of ['2,997.00', '3.00', '¥3,000.00', 'PO-2026-7', '市场部']) {
    await expect(paper).toContainText(text)
  }
  await expectAccessibleAndNarrow(page)
  await page.goto(`/orders/${first}`)
  await expect(page.getByText('发票已开具，入账信息不再修改。')).toBeVisible()
  await page.goto(`/orders/${second}`)
  await expect(page.getByRole('main')).toContainText('合并开票 ¥3,000.00')
  await page.getByRole('button', { name: '申请开票' }).click()
  await expect(dialog(page)).toContainText('¥367.00')
  await page.goto(`/invoices/${id}`)
  await page.getByRole('button', { name: '退回发票' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '退回发票' }).click()
  await expect(page.getByRole('main')).toContainText('已退回')
  await page.goto('/invoices')
  await page.getByRole('button', { name: '合并开票' }).click()
  await dialog(page)
    .getByRole('checkbox', { name: new RegExp(second) })
    .check()
  await expect(dialog(page).getByRole('textbox', { name: '开票金额' })).toHaveValue('370')
})

test('BIL-02 a title of the book is kept, preferred, and fills in both invoice forms', {
  tag: '@further',
}, async ({ page }) => {
  const [first] = await paidOrders(page)
  await page.goto('/invoices')
  await page.getByRole('button', { name: '发票抬头' }).click()
  const book = page.getByRole('dialog', { name: '发票抬头' })
  for (const title of ['深圳市星河示例二有限公司', '深圳市星河示例三有限公司']) {
    await book.getByRole('button', { name: '添加抬头' }).click()
    await book.getByRole('textbox', { name: '发票抬头' }).fill(title)
    await book.getByRole('textbox', { name: '税号' }).fill('440300123456789')
    await book.getByRole('button', { name: '保存' }).click()
  }
  await book.getByRole('button', { name: '设为首选 深圳市星河示例三有限公司' }).click()
  await expect(
    book.getByRole('button', { name: '设为首选 深圳市星河示例二有限公司' }),
  ).toBeVisible()
  await expectAccessibleAndNarrow(page)
  await book.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('button', { name: '合并开票' }).click()
  const title = dialog(page).getByRole('textbox', { name: '发票抬头' })
  await expect(title).toHaveValue('深圳市星河示例三有限公司')
  await page.goto(`/orders/${first}`)
  await page.getByRole('button', { name: '申请开票' }).click()
  await expect(title).toHaveValue('深圳市星河示例三有限公司')
  await dialog(page).getByRole('combobox', { name: '常用抬头' }).selectOption({
    label: '深圳市星河示例二有限公司',
  })
  await expect(title).toHaveValue('深圳市星河示例二有限公司')
  await dialog(page).getByRole('button', { name: '提交开票申请' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await page.goto('/invoices')
  await expect(list(page)).toContainText('深圳市星河示例二有限公司')
})
