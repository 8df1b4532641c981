import { expect, test } from '../fixtures.ts'
import { Account } from '../pages/account.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Products } from '../pages/products.ts'

test('LIF-04 PRD-02 a suspended product can only be managed, its robots stop too, and all comes back', async ({
  page,
}) => {
  const [demo, products] = [new DemoTools(page), new Products(page)]
  await products.open('robots')
  const row = products.row('在线客服-专业版')
  await demo.supervise('在线客服-专业版', '封停')
  await expect(row).toContainText('已封停')
  const actions = ['续费', '增加用户', '机器人标准版', '机器人专业版', '机器人企业版', '申请退款']
  for (const action of actions) await products.expectUnavailable(row, action, /封停/)
  const robot = products.row('小助手')
  for (const action of ['续费', '充值会话数', '行业知识云', '冷启动服务']) {
    await products.expectUnavailable(robot, action, /封停/)
  }
  await row.getByRole('link', { name: '管理' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('服务已停止')
  await expect(main).toContainText('违规')
  const centre = page.url()
  for (const [step, heading] of [
    ['renew', '续费'],
    ['seats', '增加用户'],
    ['robots/new?edition=standard', '购买机器人'],
  ]) {
    await page.goto(`${centre}/${step}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '')
    await expect(main).toContainText('封停')
    await expect(page.getByRole('button', { name: '去支付' })).toHaveCount(0)
  }

  await page.goto('/products')
  await demo.supervise('在线客服-专业版', '解除封停')
  await expect(row).toContainText('已开通')
  await expect(row.getByRole('link', { name: '增加用户', exact: true })).toBeVisible()
  await row.getByRole('link', { name: '管理' }).click()
  await expect(main).not.toContainText('服务已停止')
  await expect(main).toContainText('解除封停')
})

test('LIF-12 LIF-11 lifted after its last renewable day it is reclaimed, and nothing was charged', {
  tag: '@further',
}, async ({ page }) => {
  const [demo, products, account] = [new DemoTools(page), new Products(page), new Account(page)]
  await products.open('expiring')
  const row = products.row('在线客服-基础版')
  await products.go('在线客服-基础版', '管理', '企点账户中心')
  const centre = page.url()
  await page.getByRole('switch', { name: '自动续费' }).check()
  await expect(page.getByRole('main')).toContainText('打开自动续费')
  await demo.supervise('在线客服-基础版', '封停')
  await demo.jump('2026-07-01')
  expect(await demo.log()).toEqual([])
  await demo.supervise('在线客服-基础版', '解除封停')
  await products.open()
  await expect(row).toContainText('已回收')
  await page.goto(centre)
  await expect(page.getByRole('main')).toContainText('2026-07-01 10:00')
  await demo.press('前进1个月')
  await account.expectToAddUp()
  expect(await account.balance()).toBe('1,000,000.00')
  await products.open()
  await expect(row).toContainText('2026-03-09')
})
