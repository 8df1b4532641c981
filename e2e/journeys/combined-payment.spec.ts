import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { Account } from '../pages/account.ts'
import { expectResult, pay, toCashier } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'

/** An unpaid order of 8 accounts for a year, ¥370.00. Returns its number. */
async function orderAccounts(page: Page, corpId: string): Promise<string> {
  await page.goto(`/buy/interop?id=${corpId}`)
  await page.getByLabel('账号数').fill('8')
  await page.getByRole('checkbox', { name: /我已阅读并同意/ }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '提交订单' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
  return page.url().split('/').at(-2) ?? ''
}

/** Three unpaid orders: ¥2,997.00, ¥370.00 and ¥370.00. */
async function threeOrders(page: Page): Promise<readonly string[]> {
  const first = await toCashier(page, '账户余额')
  const second = await orderAccounts(page, 'ww1234567890abcdef')
  const third = await orderAccounts(page, 'ww1234567890abcde0')
  return [first, second, third]
}

async function choose(page: Page, ids: readonly string[]) {
  await page.goto('/orders')
  for (const id of ids) await page.getByRole('checkbox', { name: `选择 ${id}` }).check()
  await page.getByRole('button', { name: '合并付款' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
}

const due = (page: Page) => page.getByText('应付金额').locator('..')

test('BIL-01 three orders are chosen in the list and paid at once, each with a movement', {
  tag: '@further',
}, async ({ page }) => {
  const ids = await threeOrders(page)
  await page.goto('/orders')
  const together = page.getByRole('button', { name: '合并付款' })
  await page.getByRole('checkbox', { name: `选择 ${ids[0]}` }).check()
  await expect(together).toHaveAttribute('aria-disabled', 'true')
  await expect(together).toHaveAccessibleDescription(/选中两笔以上/)
  await expectAccessibleAndNarrow(page)
  await page.reload()
  const first = page.getByRole('checkbox', { name: `选择 ${ids[0]}` })
  await expect(first).toBeChecked()
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '订单管理' })
    .click()
  await expect(page).toHaveURL(/\/orders$/)
  await expect(first).not.toBeChecked()
  await page.goBack()
  await expect(first).toBeChecked()
  await choose(page, ids)
  await expect(page).toHaveURL(/\/orders\/pay\?ids=/)
  await page.getByRole('combobox', { name: `代金券（${ids[0]}）` }).selectOption({
    label: '不使用代金券',
  })
  await expect(due(page)).toContainText('¥3,737.00')
  await expectAccessibleAndNarrow(page)
  await page.reload()
  await expect(due(page)).toContainText('¥3,637.00')
  await page.getByRole('combobox', { name: `代金券（${ids[0]}）` }).selectOption({
    label: '不使用代金券',
  })
  await page.getByRole('button', { name: '确认支付' }).dblclick()
  await expectResult(page, '支付成功')
  await expect(page.getByRole('main')).toContainText('¥3,737.00')
  await expectAccessibleAndNarrow(page)
  await page.reload()
  await expectResult(page, '支付成功')
  await page.goto(`/orders?chosen=${ids.join('.')}`)
  await expect(page.getByRole('table', { name: '订单列表' })).toContainText(ids[2] ?? '')
  await expect(page.getByText(/^已选/)).toHaveCount(0)
  const movements = await new Account(page).expectToAddUp()
  const paid = movements.filter(({ what }) => what === '订单付款')
  expect(paid.map(({ cents }) => cents).sort()).toEqual([-2_997_00, -370_00, -370_00])
  expect(new Set(paid.map(({ order }) => order))).toEqual(new Set(ids))
})

test('BIL-03 what the customer books an order under is filled in where it is paid, alone or with others', {
  tag: '@further',
}, async ({ page }) => {
  const [first = '', second = '', third = ''] = await threeOrders(page)
  const dialog = page.getByRole('dialog', { name: /编辑入账信息/ })
  await page.goto(`/orders/${first}/pay`)
  await page.getByRole('button', { name: '编辑入账信息' }).click()
  await dialog.getByLabel('PO 号').fill('PO-1')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('main')).toContainText('PO-1')
  await choose(page, [second, third])
  await page.getByRole('button', { name: `编辑入账信息（${second}）` }).click()
  await dialog.getByLabel('成本中心').fill('市场部')
  await dialog.getByLabel('备注').fill('年'.repeat(51))
  await dialog.getByRole('checkbox', { name: '同样填到这次付款的另外 1 笔订单' }).check()
  await expectAccessibleAndNarrow(page)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog.getByLabel('备注')).toHaveAccessibleDescription(/最多 50 个字/)
  await dialog.getByLabel('备注').fill('年度采购')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('市场部')).toHaveCount(2)
  await pay(page)
  await expectResult(page, '支付成功')
  await page.goto(`/orders/${third}`)
  const booked = page.getByRole('main')
  await expect(booked).toContainText('市场部')
  await expect(booked).toContainText('年度采购')
})

test('BIL-01 an address with a paid, an unknown and two unpaid orders explains it and keeps the rest', {
  tag: '@further',
}, async ({ page }) => {
  const [first = '', second = '', third = ''] = await threeOrders(page)
  await page.goto(`/orders/${first}/pay`)
  await pay(page)
  await expectResult(page, '支付成功')
  await page.goto(`/orders/pay?ids=${[first, second, 'D000000000000', third].join(',')}`)
  const told = page.getByRole('status').filter({ hasText: '已从付款中去掉' })
  await expect(told).toContainText(first)
  await expect(told).toContainText('已支付')
  await expect(told).toContainText('D000000000000')
  await expect(due(page)).toContainText('¥740.00')
  await page.goto(`/orders/pay?ids=${first},${second}`)
  await expect(page.getByText('只剩一笔订单可以支付')).toBeVisible()
  await page.getByRole('link', { name: '去支付' }).click()
  await expect(due(page)).toContainText('¥370.00')
  await page.goto('/orders/pay?ids=')
  await expect(page.getByText('没有可以支付的订单')).toBeVisible()
  await expectAccessibleAndNarrow(page)
})

test('BIL-01 ORD-04 declined, and a transfer that arrives, concern all orders', async ({
  page,
}) => {
  const demo = new DemoTools(page)
  const ids = await threeOrders(page)
  await choose(page, ids)
  await demo.answerNextPayment('拒绝')
  await pay(page)
  await expect(page.getByRole('alert')).toContainText('支付失败')
  await expectAccessibleAndNarrow(page)
  await page.getByRole('radio', { name: /网银转账/ }).check()
  await pay(page)
  await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
  await page.goto(`/orders/pay?ids=${ids[0]},${ids[1]}`)
  await expect(page.getByText('在这里付款后，那次付款作废')).toBeVisible()
  await page.getByRole('link', { name: '查看那次付款' }).click()
  await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
  await page.goto(`/orders/${ids[1]}/pay`)
  await page.getByRole('button', { name: '取消订单' }).click()
  const asked = page.getByRole('alertdialog')
  await expect(asked).toContainText('另外 2 笔订单仍为待支付')
  await expect(asked).toContainText('全部转入账户余额')
  await asked.getByRole('button', { name: '保留订单' }).click()
  await page.getByRole('link', { name: '查看合并付款' }).click()
  await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
  await demo.decide('支付', ids.join(' '), '确认到账')
  await expectResult(page, '支付成功')
})

test('BIL-01 home leads there where several orders wait, in English too', {
  tag: '@further',
}, async ({ page }) => {
  await threeOrders(page)
  await page.goto('/?lang=en')
  const waits = page.getByRole('region', { name: /需要您处理|Waiting for you/ })
  await waits.getByRole('link', { name: /合并付款|Pay 3 orders together/ }).click()
  await expect(page).toHaveURL(/\/orders\/pay\?ids=/)
  await expectAccessibleAndNarrow(page)
})
