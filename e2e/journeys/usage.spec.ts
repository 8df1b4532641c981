import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Messages } from '../pages/messages.ts'
import { Products } from '../pages/products.ts'

test('PRD-07 a robot without sessions stops answering, and a recharge brings it back', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, products, messages] = [new DemoTools(page), new Products(page), new Messages(page)]
  await products.open('robots')
  await products.go('小助手', '充值会话数')
  await page.getByRole('radio', { name: '12万条' }).check()
  await products.agree()
  await products.order()
  await products.pay()
  await messages.readAll()
  await products.open()
  await products.go('小助手', '管理', '企点账户中心')
  const main = page.getByRole('main')
  await expect(main).not.toContainText('机器人已停止应答')
  expect(await demo.consume('R001 小助手', 119_999)).toBe('已消耗 119,999')
  await messages.expectUnread(0)
  expect(await demo.consume('R001 小助手', 5)).toBe('只剩 1，已全部消耗')
  await expect(main).toContainText('机器人已停止应答')
  await messages.expectUnread(1)
  await messages.open()
  await expect(messages.titled('机器人会话已用完')).toHaveCount(1)
  await page.goBack()
  await main.getByRole('link', { name: '充值会话数' }).click()
  await page.getByRole('radio', { name: '12万条' }).check()
  await products.agree()
  await products.order()
  await products.pay()
  await products.open()
  await expect(products.row('小助手')).toContainText('余 120,000 条会话')
  await products.go('小助手', '管理', '企点账户中心')
  await expect(main).not.toContainText('机器人已停止应答')
})

test('PRD-07 CAT-11 customers at 80 % and at 100 % warn once each and offer a booster', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, products, messages] = [new DemoTools(page), new Products(page), new Messages(page)]
  await products.open('cdp-active')
  await messages.readAll()
  await page.goto('/products')
  await products.go('客户数据平台', '管理', '企点账户中心')
  const main = page.getByRole('main')
  // The scenario stands at 80 % already, and was warned of it.
  await expect(main).toContainText('客户容量已用 80%')
  await demo.consume('客户数据平台', 1_999_999)
  await messages.expectUnread(0)
  expect(await demo.consume('客户数据平台', 100)).toBe('只剩 1，已全部消耗')
  await expect(main).toContainText('客户容量已满')
  await messages.expectUnread(1)
  await main.getByRole('link', { name: '加油包', exact: true }).click()
  await page.getByRole('spinbutton', { name: '加油包' }).fill('3')
  await products.order()
  await products.pay()
  await products.open()
  await expect(products.row('客户数据平台')).toContainText('10,000,000 / 13,000,000 个客户')
  await products.go('客户数据平台', '管理', '企点账户中心')
  await expect(main).not.toContainText('客户容量已')
  await messages.readAll()
  await demo.consume('客户数据平台', 400_000)
  await messages.expectUnread(1)
  await messages.open()
  await expect(messages.titled('客户数已达上限的 80%')).toHaveCount(2)
  await expect(messages.titled('客户数已达上限的 100%')).toHaveCount(1)
})

test('LIF-08 EX-08 a trial ends, callbacks stop, and eight accounts at 370.00 bring them back', async ({
  page,
}) => {
  const [demo, products, messages] = [new DemoTools(page), new Products(page), new Messages(page)]
  const INTEROP = '企业微信互通账号'
  await products.open('interop-trial')
  const row = products.row(INTEROP)
  await expect(row).toContainText('试用中')
  await expect(row).toContainText('2026-06-02')
  await demo.jump('2026-06-02')
  await expect(row).toContainText('试用中')
  await demo.press('前进到下一事件')
  expect((await demo.log()).at(-1)).toBe('2026-06-03 试用结束')
  await expect(row).toContainText('试用已结束')
  await products.expectUnavailable(row, '续费', /试用/)
  await products.go(INTEROP, '管理', '企点账户中心')
  await expect(page.getByRole('main')).toContainText('事件回调已停止')
  await messages.open()
  await expect(messages.titled('互通账号试用已结束')).toHaveCount(1)

  await products.open()
  await products.go(INTEROP, '再次购买', '选购企业微信互通账号')
  await expect(page.getByRole('textbox', { name: '企业微信 CorpID' })).toHaveValue(
    'ww1234567890abcdef',
  )
  await page.getByRole('spinbutton', { name: '账号数' }).fill('8')
  await expect(products.price).toContainText('¥370.00')
  await page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》' }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '提交订单' }).click()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  await products.open()
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('已开通')
  await expect(row.getByRole('cell').nth(2)).toHaveText('8')
  await expect(row).toContainText('2027-06-03')
  await products.go(INTEROP, '管理', '企点账户中心')
  await expect(page.getByRole('main')).not.toContainText('事件回调已停止')
})
