import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Messages } from '../pages/messages.ts'
import { Products } from '../pages/products.ts'

const CORP_ID = 'ww1234567890abcdef'
const PV = '营销通-PV套餐包'

/** Used and left of each row of 「套餐包明细」. */
function packs(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: '套餐包明细' }).locator('tbody tr')
  return rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll('td, th')]
        .slice(0, 4)
        .map((cell) => cell.textContent)
        .join(' | '),
    ),
  )
}

test('LIF-06 LIF-07 views use the gift first, then the oldest pack; one alert, then the page is closed', async ({
  page,
}) => {
  const [demo, products, messages] = [new DemoTools(page), new Products(page), new Messages(page)]
  await products.open('pv-refund')
  await messages.readAll()
  await page.goto('/products')
  await products.go(PV, '管理', '企点账户中心')
  const before = [
    '赠送次数 | 10,000 | 10,000 | 0',
    'A 100 万 PV 套餐包 | 1,000,000 | 1,000,000 | 0',
    'B 100 万 PV 套餐包 | 1,000,000 | 490,000 | 510,000',
    'C 100 万 PV 套餐包 | 1,000,000 | 0 | 1,000,000',
  ]
  expect(await packs(page)).toEqual(before)

  await page.getByRole('spinbutton', { name: '余额告警阈值' }).fill('1000000')
  await page.getByRole('checkbox', { name: '企业微信群机器人' }).check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存', { exact: true })).toBeVisible()
  expect(await demo.consume(PV, 510_000)).toBe('已消耗 510,000')
  await messages.expectUnread(0)
  expect(await demo.consume(PV, 1)).toBe('已消耗 1')
  await messages.expectUnread(1)
  expect(await demo.consume(PV, 499_999)).toBe('已消耗 499,999')
  await messages.expectUnread(1)
  expect((await packs(page)).slice(2)).toEqual([
    'B 100 万 PV 套餐包 | 1,000,000 | 1,000,000 | 0',
    'C 100 万 PV 套餐包 | 1,000,000 | 500,000 | 500,000',
  ])
  await expect(page.getByRole('main')).not.toContainText('落地页已无法打开')

  expect(await demo.consume(PV, 600_000)).toBe('只剩 500,000，已全部消耗')
  await expect(page.getByRole('main')).toContainText('落地页已无法打开')
  await expect(page.getByRole('main')).toContainText('已用完')
  await messages.open()
  const alert = messages.titled('PV 余额低于告警阈值')
  await expect(alert).toHaveCount(1)
  await alert.getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText('企业微信群机器人')
  await expect(page.getByRole('main')).toContainText('999,999')

  await products.open()
  await products.expectUnavailable(products.row(PV), '申请退款', /已用完|退款/)
  await products.go(PV, '再次购买', '选购 PV 套餐包')
  await expect(page.getByRole('combobox', { name: '企业 ID 类型' })).toHaveValue('corp-id')
  await expect(page.getByRole('textbox', { name: '企业 ID', exact: true })).toHaveValue(CORP_ID)
})

test('LIF-06 PRD-01 a promotion gives views on top of the next order only; both rows expire after their year', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, products] = [new DemoTools(page), new Products(page)]
  await products.open('pv-refund')
  await demo.open('支付')
  await demo.panel.getByRole('spinbutton', { name: '下一笔 PV 订单赠送次数' }).fill('30000')
  await demo.close()
  await products.go(PV, '再次购买', '选购 PV 套餐包')
  await page.getByRole('combobox', { name: '落地页行业' }).selectOption({ label: '互联网' })
  await page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》' }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '提交订单' }).click()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  await products.open()
  const rows = products.row(PV)
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('2027-03-12')
  await expect(rows.nth(1)).toContainText('2027-03-02')
  // Gifts go first, also the gift of the younger order.
  await demo.consume(PV, 40_000)
  await expect(rows.first()).toContainText('余 1,000,000 次')
  await expect(rows.nth(1)).toContainText('余 1,500,000 次')
  await demo.open('支付')
  await expect(demo.panel.getByRole('spinbutton', { name: '下一笔 PV 订单赠送次数' })).toHaveValue(
    '0',
  )
  await demo.close()

  await demo.jump('2027-03-02')
  await expect(rows.nth(1)).toContainText('即将到期')
  await demo.press('前进1天')
  await expect(rows.nth(1)).toContainText('已到期')
  await products.expectUnavailable(rows.nth(1), '申请退款', /到期/)
  await expect(rows.nth(1).getByRole('link', { name: '再次购买' })).toBeVisible()
  await rows.nth(1).getByRole('link', { name: '管理' }).click()
  await expect(page.getByRole('main')).toContainText('落地页已无法打开')
})
