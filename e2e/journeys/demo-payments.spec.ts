import { expect, test } from '../fixtures.ts'
import { expectResult, pay, toCashier } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'

for (const [found, result, tag] of [
  ['查得已支付', '支付成功', []],
  ['查得未支付', '支付失败', '@further'],
] as const) {
  test(`ORD-04 an unanswered payment is ${found}`, { tag: [tag].flat() }, async ({ page }) => {
    const demo = new DemoTools(page)
    const orderId = await toCashier(page, '账户余额')
    await demo.answerNextPayment('无响应')
    await pay(page)
    await expectResult(page, '支付确认中')
    await demo.open('支付')
    await expect(demo.tab('支付')).toHaveAccessibleDescription('1 项等待处理')
    await demo.close()
    await demo.decide('支付', orderId, found)
    await expectResult(page, result)
  })
}

test('ORD-02 WeChat money arrives when the bank says so', { tag: '@further' }, async ({ page }) => {
  const demo = new DemoTools(page)
  const orderId = await toCashier(page, '微信支付')
  await pay(page)
  await expect(page.getByRole('img', { name: '微信支付二维码' })).toBeVisible()
  await demo.open('支付')
  await expect(demo.group(orderId)).toContainText('微信支付')
  await expect(demo.group(orderId)).toContainText(/[^¥]¥2,997\.00/)
  await demo.close()
  await demo.decide('支付', orderId, '确认到账')
  await expectResult(page, '支付成功')
})

test('ORD-05 a bank transfer has seven days; later money goes to the balance', {
  tag: '@further',
}, async ({ page }) => {
  const demo = new DemoTools(page)
  const orderId = await toCashier(page, '网银转账')
  await pay(page)
  await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
  await demo.press('前进1天')
  await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
  await demo.open()
  await demo.panel.getByRole('textbox', { name: '跳转到日期' }).fill('2026-03-20')
  await demo.button('跳转').click()
  await expect(demo.panel.getByRole('list', { name: '时间日志' })).toContainText(/2026-03-09/)
  await demo.tab('支付').click()
  await expect(demo.group(orderId)).toContainText('订单已关闭')
  await expect(demo.group(orderId)).toContainText('汇款识别码')
  await demo.group(orderId).getByRole('button', { name: '确认到账' }).click()
  await expect(demo.group(orderId)).toHaveCount(0)
  await demo.close()
  await page.goto('/')
  await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,002,997.00')
})
