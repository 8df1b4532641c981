import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Messages } from '../pages/messages.ts'
import { Products } from '../pages/products.ts'

const ONLINE = '在线客服-基础版'
const MANY = ['续费', '增加用户', '机器人标准版', '机器人专业版', '机器人企业版', '申请退款']

/** Each press of 「前进到下一事件」 in the last months of a product that expires on 2022-12-08. */
const LADDER = [
  ['2022-11-08', '到期提醒', '即将到期', '还有30天', '产品还有 30 天到期'],
  ['2022-12-01', '到期提醒', '即将到期', '还有7天', '产品还有 7 天到期'],
  ['2022-12-05', '到期提醒', '即将到期', '还有3天', '产品还有 3 天到期'],
  ['2022-12-07', '到期提醒', '即将到期', '还有1天', '产品还有 1 天到期'],
  ['2022-12-08', '到期提醒', '即将到期', '就是今天', '产品今天到期'],
  ['2022-12-09', '到期停用', '已到期', '还有89天', null],
  ['2023-02-06', '回收提醒', '已到期', '还有30天', '距离最后续费日还有 30 天'],
  ['2023-03-01', '回收提醒', '已到期', '还有7天', '距离最后续费日还有 7 天'],
  ['2023-03-07', '回收提醒', '已到期', '还有1天', '距离最后续费日还有 1 天'],
  ['2023-03-09', '资源回收', '已回收', '2022-12-08', '产品已回收'],
] as const

test('LIF-01 LIF-02 LIF-04 the calendar walks the ladder, event by event, and each is told once', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const [demo, products, messages] = [new DemoTools(page), new Products(page), new Messages(page)]
  await products.open('online-active')
  const row = products.row(ONLINE)
  await expect(row).toContainText('已开通')
  await messages.readAll()
  await page.getByRole('link', { name: '我的产品' }).click()
  let unread = 0
  for (const [, , status, distance, title] of LADDER) {
    await demo.press('前进到下一事件')
    await expect(row).toContainText(status)
    await expect(row).toContainText(distance)
    unread += title === null ? 0 : 1
    await messages.expectUnread(unread)
    if (status === '已到期') await products.expectUnavailable(row, '增加用户', /到期/)
  }
  expect(await demo.log()).toEqual(LADDER.map(([date, what]) => `${date} ${what}`))
  for (const action of MANY) await products.expectUnavailable(row, action, /回收/)

  await messages.open()
  const titles = LADDER.map(([, , , , title]) => title).filter((title) => title !== null)
  for (const [at, title] of titles.toReversed().entries()) {
    await expect(messages.rows.nth(at)).toContainText(title)
  }
  await messages.titled('产品已回收').getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText('请重新购买')
  await messages.expectUnread(unread - 1)

  await page.goto('/products')
  await products.go(ONLINE, '管理', '企点账户中心')
  await expect(page.getByRole('main')).toContainText('服务已停止')
  await expect(page.getByRole('main')).not.toContainText('续费后恢复')
  await page.goto(`${page.url()}/renew`)
  await page.getByRole('link', { name: '重新购买' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购在线客服')
})

test('LIF-01 LIF-03 renewed on its last renewable day it counts from the old expiry, and is reminded anew', async ({
  page,
}) => {
  const [demo, products, messages] = [new DemoTools(page), new Products(page), new Messages(page)]
  await products.open('online-active')
  await demo.jump('2022-12-08')
  const row = products.row(ONLINE)
  await expect(row).toContainText('就是今天')
  await products.expectUnavailable(row, '增加用户', /到期/)
  await demo.jump('2023-03-08')
  for (const action of MANY.slice(1)) await products.expectUnavailable(row, action, /到期/)
  await expect(row).toContainText('回收资源前就是今天')
  await products.go(ONLINE, '续费')
  await expect(page.getByText('续费后到期时间').locator('..')).toContainText('2023-12-08')
  await products.order()
  await products.pay()
  await products.open()
  await expect(row).toContainText('已开通')
  await expect(row).toContainText('2023-12-08')
  await demo.press('前进到下一事件')
  await demo.open()
  await demo.expectTime(/^2023-11-08 /)
  await demo.close()
  await messages.open()
  await expect(messages.titled('产品还有 30 天到期')).toHaveCount(2)
})
